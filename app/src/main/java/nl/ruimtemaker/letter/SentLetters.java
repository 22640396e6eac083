package nl.ruimtemaker.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters by their address. They are asked anew each time, so that what was taken back is gone. */
@Component
class SentLetters {
    private final JdbcClient db;

    SentLetters(JdbcClient db) {
        this.db = db;
    }

    Optional<SentLetter> find(String key) {
        return db.sql("select * from letter.sent(:key)")
                .param("key", key)
                .query((row, number) -> new SentLetter(
                        row.getString("space_name"),
                        row.getString("title"),
                        row.getString("to_whom"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getInt("number"),
                        row.getTimestamp("sent_at").toInstant()))
                .optional();
    }

    /** The sentences that stand, and where one stood. */
    List<Sentence> sentences(String key) {
        return db.sql("select * from letter.sent_lines(:key)")
                .param("key", key)
                .query(Sentences.LINE)
                .list();
    }
}
