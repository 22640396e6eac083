package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.release.Departures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters on their way: sent by who wrote them, and gone out of the neighbourhood. */
@Component
class Sendings {
    private static final int KEY_LENGTH = 14;

    private final JdbcClient db;
    private final Clock clock;

    Sendings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What came of sending. */
    enum Outcome {
        SENT,
        WAS_SENT,
        EMPTY,
        NOT_READ,
        NOT_YOURS
    }

    /** Letters that went out before an instant, the newest first. */
    List<Departures.Departure> departed(Visit visit, Instant before, int most) {
        return db.sql("""
                        select l.id, l.title, l.to_whom, d.sent_at
                        from letter.sending d
                        join letter.letter l on l.space_id = d.space_id and l.id = d.letter_id
                        where d.space_id = :space and d.sent_at < :before
                        order by d.sent_at desc fetch first :most rows with ties""")
                .param("space", visit.space())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Departures.Departure(
                        "letter.departed",
                        row.getString("title"),
                        row.getString("to_whom"),
                        row.getTimestamp("sent_at").toInstant(),
                        visit.path("/brieven/" + row.getObject("id", UUID.class))))
                .list();
    }

    /** From now on it has an address, a number, and no sentence is added. What does not stand stays behind. */
    Outcome send(UUID letter) {
        return db.sql("select letter.send(:letter, :key, :now)")
                .param("letter", letter)
                .param("key", Secrets.next().substring(0, KEY_LENGTH))
                .param("now", now())
                .query((row, number) -> Outcome.valueOf(row.getString(1)))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
