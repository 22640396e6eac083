package nl.ruimtemaker.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sentences of a letter, with the stories that they come from. */
@Component
class Sentences {
    /** A row of the type {@code letter.sentence_line}. */
    static final RowMapper<Sentence> LINE = Sentences::line;

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Sentences(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** All that were not struck, in the order in which they were written. */
    List<Sentence> of(UUID letter) {
        return db.sql("select * from letter.lines(:letter)")
                .param("letter", letter)
                .query(LINE)
                .list();
    }

    /** Writes a sentence down; from then on the tellers of its stories are asked. */
    void add(Visit visit, UUID letter, Sentence.Kind kind, String text, List<Moment> stories) {
        var id = ids.next();
        db.sql("""
                        insert into letter.sentence (space_id, id, letter_id, kind, text, written_by, written_at)
                        values (:space, :id, :letter, :kind, :text, :person, :now)""")
                .param("space", visit.space())
                .param("id", id)
                .param("letter", letter)
                .param("kind", kind.name())
                .param("text", text)
                .param("person", visit.person().id())
                .param("now", now())
                .update();
        stories.forEach(story -> name(visit, id, story));
    }

    private void name(Visit visit, UUID sentence, Moment story) {
        db.sql("""
                        insert into letter.source (space_id, sentence_id, moment_id, teller_id, text_version)
                        values (:space, :sentence, :moment, :teller, :version)""")
                .param("space", visit.space())
                .param("sentence", sentence)
                .param("moment", story.id())
                .param("teller", story.tellerId())
                .param("version", story.textVersion())
                .update();
    }

    /** Strikes a sentence of a letter that was not sent; the database refuses any other. */
    void strike(Visit visit, UUID letter, UUID sentence) {
        db.sql("""
                        update letter.sentence set struck_by = :person, struck_at = :now
                        where space_id = :space and letter_id = :letter and id = :sentence and struck_at is null""")
                .param("person", visit.person().id())
                .param("now", now())
                .param("space", visit.space())
                .param("letter", letter)
                .param("sentence", sentence)
                .update();
    }

    private static Sentence line(ResultSet row, int number) throws SQLException {
        return new Sentence(
                row.getObject("id", UUID.class),
                Sentence.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                Sentence.State.valueOf(row.getString("state")),
                row.getInt("sources"),
                row.getInt("waiting"),
                List.of((String[]) row.getArray("otherwise").getArray()),
                row.getTimestamp("fell_at") == null
                        ? null
                        : row.getTimestamp("fell_at").toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
