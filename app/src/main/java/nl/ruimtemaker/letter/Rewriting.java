package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same sentence in other words: a new one in its place, about which its tellers are asked anew. */
@Component
class Rewriting {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final Sentences sentences;
    private final Strikes strikes;

    Rewriting(JdbcClient db, Ids ids, Clock clock, Sentences sentences, Strikes strikes) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.sentences = sentences;
        this.strikes = strikes;
    }

    /**
     * Puts other words in its place.
     *
     * @throws NotFound when it is not there any more: somebody else changed or struck it meanwhile
     */
    void rewrite(Visit visit, Letter letter, Sentence before, SentenceForm form) {
        var id = ids.next();
        int written = db.sql("""
                        insert into letter.sentence
                            (space_id, id, letter_id, with_space_id, kind, text, place, written_by, written_at)
                        select space_id, :id, letter_id, with_space_id, kind, :text, place, :person, :now
                        from letter.sentence
                        where space_id = :space and letter_id = :letter and id = :sentence and struck_at is null""")
                .param("id", id)
                .param("text", form.words())
                .param("person", visit.person().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("space", visit.space())
                .param("letter", letter.id())
                .param("sentence", before.id())
                .update();
        if (written == 0) {
            throw new NotFound();
        }
        takeAlong(visit, before.id(), id);
        if (before.asked() != null) {
            sentences.ask(visit, letter, id, form.asked());
        }
        strikes.strike(visit, letter, before.id());
    }

    /** What the sentence rests on; of its stories those that the writer still reads, as they are now. */
    private void takeAlong(Visit visit, UUID before, UUID now) {
        copy(visit, before, now, """
                        insert into letter.source (space_id, sentence_id, with_space_id, moment_id, teller_id, text_version)
                        select s.space_id, :now, s.with_space_id, m.id, m.teller_id, m.text_version
                        from letter.source s
                        join moment.moment m on m.space_id = s.space_id and m.id = s.moment_id and m.circle >= 1
                        where s.space_id = :space and s.sentence_id = :before""");
        copy(visit, before, now, """
                        insert into letter.cited (space_id, sentence_id, with_space_id, year)
                        select space_id, :now, with_space_id, year
                        from letter.cited where space_id = :space and sentence_id = :before""");
    }

    private void copy(Visit visit, UUID before, UUID now, String sql) {
        db.sql(sql)
                .param("now", now)
                .param("space", visit.space())
                .param("before", before)
                .update();
    }
}
