package nl.ruimtemaker.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters by their address. They are asked anew each time, so that what was taken back is gone. */
@Component
public class SentLetters {
    private final JdbcClient db;

    SentLetters(JdbcClient db) {
        this.db = db;
    }

    /** The letter at this address. */
    public Optional<SentLetter> find(String key) {
        return db.sql("select * from letter.sent(:key)")
                .param("key", key)
                .query(new SentLetterRow())
                .optional();
    }

    /** The sentences that stand, and where one stood. */
    public List<Sentence> sentences(String key) {
        return db.sql("select * from letter.sent_lines(:key)")
                .param("key", key)
                .query(Sentences.LINE)
                .list();
    }

    /** Who looked from outside whether it is so. */
    Optional<Seen> seen(String key) {
        return db.sql("select * from letter.seen_by(:key)")
                .param("key", key)
                .query((row, number) -> new Seen(
                        row.getString("name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("words"),
                        row.getString("seed")))
                .optional();
    }

    /** With whom it was agreed on beforehand, and what it replaces. */
    Optional<AgreedBefore> agreed(String key) {
        return db.sql("select * from letter.agreed_before(:key)")
                .param("key", key)
                .query((row, number) -> new AgreedBefore(row.getString("payer"), row.getString("replaces")))
                .optional();
    }

    /** The letter as a reader has it, before they write anything back. */
    SentLetterPage page(String key, SentLetter letter, String path) {
        return new SentLetterPage(
                letter,
                path,
                sentences(key),
                agreed(key).orElse(null),
                seen(key).orElse(null),
                null,
                null,
                null,
                null);
    }

    /** The stories behind a sentence that stands. */
    List<Source> sources(String key, UUID sentence) {
        return db.sql("select * from letter.sent_sources(:key, :sentence)")
                .param("key", key)
                .param("sentence", sentence)
                .query((row, number) -> new Source(
                        row.getObject("month", LocalDate.class),
                        Question.Answer.valueOf(row.getString("answer")),
                        row.getTimestamp("answered_at").toInstant(),
                        row.getString("how"),
                        row.getString("text")))
                .list();
    }
}
