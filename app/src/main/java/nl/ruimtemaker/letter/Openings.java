package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.release.Departures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of people's stories can be read by letters that went out: a sentence, and where its teller lets that the story itself. */
@Component
class Openings {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final Erasures erasures;

    Openings(JdbcClient db, Ids ids, Clock clock, Erasures erasures) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.erasures = erasures;
    }

    /** What of the visitor's own is read there, each taken out in one step. */
    List<Sight.Outside> own(Visit visit) {
        return all(visit).flatMap(each -> each.outside(visit)).toList();
    }

    /** What of one story of theirs. */
    List<Sight.Outside> own(Visit visit, UUID story) {
        return all(visit)
                .filter(each -> each.story().equals(story))
                .flatMap(each -> each.outside(visit))
                .toList();
    }

    /** Stories that are read themselves by letters which went before an instant, the newest first. */
    List<Departures.Departure> departed(Visit visit, Instant before, int most) {
        return db.sql("select * from letter.opened(:before, :most)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Departures.Departure(
                        "letter.departed.story",
                        row.getString("begins"),
                        row.getString("to_whom"),
                        row.getTimestamp("sent_at").toInstant(),
                        visit.path("/verhalen/" + row.getObject("moment_id", UUID.class))))
                .list();
    }

    /** Its teller lets the story itself be read with this sentence no more. */
    void close(Visit visit, Question question) {
        close(question.story(), question.sentence());
        erasures.note(visit.space(), "letter.closed", question.story(), question.sentence());
    }

    /** Fewer read a story: then nobody outside reads it by a letter either. */
    @EventListener
    void on(Moment.Narrowed event) {
        close(event.moment(), null);
        erasures.note(event.space(), "letter.closed", event.moment());
    }

    private void close(UUID story, @Nullable UUID sentence) {
        db.sql("select letter.close(:id, :story, :sentence, :now)")
                .param("id", ids.next())
                .param("story", story)
                .param("sentence", sentence)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query()
                .singleRow();
    }

    private Stream<Opening> all(Visit visit) {
        return db
                .sql("select * from letter.mine_outside()")
                .query((row, number) -> new Opening(
                        row.getObject("sentence_id", UUID.class),
                        row.getObject("moment_id", UUID.class),
                        row.getString("text"),
                        row.getString("begins"),
                        row.getInt("text_version"),
                        row.getString("to_whom"),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getBoolean("opens")))
                .list()
                .stream();
    }
}
