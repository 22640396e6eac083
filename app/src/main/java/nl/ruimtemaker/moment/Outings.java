package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which stories are read beyond the neighbourhood, and how they come back. */
@Component
public class Outings {
    private static final int MOST = 200;
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final String BY_GUESTS = """
            select m.id, m.text, m.text_version, r.guesthood_id, g.name as guest, g.under_woo, r.let_at as since,
                g.until_at, p.name as keeper
            from moment.reader r
            join moment.moment m on m.space_id = r.space_id and m.id = r.moment_id and m.circle >= 1
            cross join lateral people.guest_of(r.guesthood_id, :now) g
            left join people.person p on p.id = r.let_by
            where r.space_id = :space and r.let_at < :before %s
            order by r.let_at desc fetch first :most rows with ties""";
    private static final String BY_EVERYONE = """
            select m.id, m.text, m.text_version, null::uuid as guesthood_id, null as guest, false as under_woo,
                coalesce(m.public_at, m.told_at) as since, null::timestamptz as until_at, p.name as keeper
            from moment.moment m
            left join people.person p on p.id = m.public_by
            where m.space_id = :space and m.circle = 3 and coalesce(m.public_at, m.told_at) < :before %s
            order by coalesce(m.public_at, m.told_at) desc fetch first :most rows with ties""";
    private static final RowMapper<Outing> ROW = (row, number) -> new Outing(
            row.getObject("id", UUID.class),
            Moment.beginningOf(row.getString("text")),
            row.getInt("text_version"),
            row.getObject("guesthood_id", UUID.class),
            row.getString("guest"),
            row.getBoolean("under_woo"),
            row.getTimestamp("since").toInstant(),
            row.getTimestamp("until_at") == null
                    ? null
                    : row.getTimestamp("until_at").toInstant(),
            row.getString("keeper"));

    private final JdbcClient db;
    private final Clock clock;
    private final Moments moments;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Erasures erasures;

    Outings(
            JdbcClient db,
            Clock clock,
            Moments moments,
            Consents consents,
            ApplicationEventPublisher events,
            Erasures erasures) {
        this.db = db;
        this.clock = clock;
        this.moments = moments;
        this.consents = consents;
        this.events = events;
        this.erasures = erasures;
    }

    /** The newest of this space before an instant: so many by guests and so many by everyone, and all of the same instant. */
    public List<Outing> before(Visit visit, Instant before, int most) {
        return both("", visit, null, before, most);
    }

    /** Those of one moment, newest first. */
    public List<Outing> of(Visit visit, UUID moment) {
        return both("and m.id = :moment", visit, moment, EVER, MOST);
    }

    /** Those of the visitor's own stories that are read now, newest first. */
    List<Outing> mine(Visit visit) {
        return both("and m.teller_id = platform.person()", visit, null, EVER, MOST).stream()
                .filter(Outing::isOpen)
                .toList();
    }

    /**
     * Nobody reads it through this any more, and the ledger says so.
     *
     * @param said what is noted in the ledger
     * @return whether it was read through this until now
     */
    public boolean callBack(Visit visit, UUID moment, Consent said) {
        if (said.circle() != (said.guesthood() == null ? Circle.PUBLIC : Circle.GUESTS)) {
            throw new NotFound();
        }
        boolean back = db.sql("select moment.call_back(:moment, :guesthood)")
                .param("moment", moment)
                .param("guesthood", said.guesthood())
                .query(Boolean.class)
                .single();
        if (back) {
            consents.note(visit, said);
            var what = said.guesthood() == null ? "moment.to-neighbourhood" : "moment.reader";
            erasures.note(visit.space(), what, moment, said.guesthood());
            var circle = moments.find(visit, moment).circle();
            events.publishEvent(new Moment.Changed(visit.space(), moment, circle));
            events.publishEvent(new Moment.Narrowed(visit.space(), moment));
        }
        return back;
    }

    private List<Outing> both(String which, Visit visit, @Nullable UUID moment, Instant before, int most) {
        return Stream.of(BY_GUESTS, BY_EVERYONE)
                .flatMap(sql -> db
                        .sql(sql.formatted(which))
                        .param("space", visit.space())
                        .param("moment", moment)
                        .param("before", at(before))
                        .param("now", at(clock.instant()))
                        .param("most", most)
                        .query(ROW)
                        .list()
                        .stream())
                .sorted(Comparator.comparing(Outing::since).reversed())
                .toList();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
