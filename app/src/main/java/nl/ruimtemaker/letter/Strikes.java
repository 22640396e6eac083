package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sentences that were struck from letters which have not gone yet: who struck one can put it back. */
@Component
class Strikes {
    private final JdbcClient db;
    private final Clock clock;

    Strikes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What was struck, for who writes the letter and for the keepers before whom it lies. */
    List<Struck> of(UUID letter) {
        return db.sql("select id, text, by_writer, ours from letter.struck(:letter)")
                .param("letter", letter)
                .query((row, number) -> new Struck(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getBoolean("by_writer"),
                        row.getBoolean("ours")))
                .list();
    }

    /** Strikes a sentence of a letter that was not sent; answers whether it stood there until now. */
    boolean strike(Visit visit, Letter letter, UUID sentence) {
        return db.sql("""
                        update letter.sentence set struck_by = :person, struck_at = :now,
                            struck_for = case when letter.writes(with_space_id) then with_space_id else space_id end
                        where space_id = :space and letter_id = :letter and id = :sentence and struck_at is null""")
                        .param("person", visit.person().id())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("space", visit.space())
                        .param("letter", letter.id())
                        .param("sentence", sentence)
                        .update()
                > 0;
    }

    /** Answers whether it was struck by the visitor's own side, and stands there again. */
    boolean putBack(Letter letter, UUID sentence) {
        return db.sql("select letter.put_back(:letter, :sentence)")
                .param("letter", letter.id())
                .param("sentence", sentence)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
