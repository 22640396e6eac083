package nl.ruimtemaker.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was let in where, and until when. */
@Component
public class Guesthoods {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final RowMapper<Guesthood> GUESTHOOD = (row, number) -> new Guesthood(
            row.getObject("space_id", UUID.class),
            row.getObject("id", UUID.class),
            row.getObject("with_space_id", UUID.class),
            row.getString("community"),
            row.getString("organisation"),
            row.getBoolean("under_woo"),
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class),
            row.getString("reward"),
            row.getTimestamp("ended_at") == null
                    ? null
                    : row.getTimestamp("ended_at").toInstant(),
            row.getObject("with_space_id", UUID.class).equals(row.getObject("ended_in", UUID.class)));

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Erasures erasures;

    Guesthoods(JdbcClient db, Ids ids, Clock clock, ApplicationEventPublisher events, Erasures erasures) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
        this.erasures = erasures;
    }

    /** All envelopes of this space, from either side, newest first. */
    public List<Guesthood> of(Visit visit) {
        return db.sql("""
                        select g.*, c.name as community, o.name as organisation, o.under_woo is true as under_woo
                        from people.guesthood g
                        join people.space c on c.id = g.space_id
                        join people.space o on o.id = g.with_space_id
                        where g.space_id = :space or g.with_space_id = :space
                        order by g.ended_at is not null, g.from_day desc, g.id""").param("space", visit.space()).query(GUESTHOOD).list();
    }

    /** The organisations that are guests here today, for a member to name one by one. */
    public List<Guesthood> here(Visit visit) {
        return db.sql("""
                        select g.*, :community as community, o.name as organisation, o.under_woo
                        from people.guesthood g, people.guest_of(g.id, :now) o
                        where g.space_id = :space and g.ended_at is null and :today between g.from_day and g.until_day
                        order by g.from_day desc, g.id""")
                .param("community", visit.name())
                .param("space", visit.space())
                .param("today", today())
                .param("now", now())
                .query(GUESTHOOD)
                .list();
    }

    /** Whether this organisation was let in and not asked to leave, today or later. */
    public boolean isHere(Visit visit, UUID organisation) {
        return of(visit).stream()
                .anyMatch(each -> each.withSpace().equals(organisation)
                        && each.endedAt() == null
                        && !each.until().isBefore(today()));
    }

    /** One envelope of this space. */
    public Guesthood find(Visit visit, UUID id) {
        return of(visit).stream().filter(each -> each.id().equals(id)).findAny().orElseThrow(NotFound::new);
    }

    /** A keeper lets an organisation in for a period. */
    public UUID letIn(Visit visit, UUID organisation, LocalDate from, LocalDate until, @Nullable String reward) {
        var id = ids.next();
        db.sql("""
                        insert into people.guesthood (space_id, id, with_space_id, from_day, until_day, reward, let_in_by, let_in_at)
                        values (:space, :id, :organisation, :from, :until, :reward, :keeper, :now)""")
                .param("space", visit.space())
                .param("id", id)
                .param("organisation", organisation)
                .param("from", from)
                .param("until", until)
                .param("reward", reward)
                .param("keeper", visit.person().id())
                .param("now", now())
                .update();
        return id;
    }

    /** Either side asks to stop: from this moment its people see nothing more. */
    public void end(Visit visit, Guesthood guesthood) {
        int ended = db.sql("""
                        update people.guesthood set ended_at = :now, ended_by = :keeper, ended_in = :here
                        where space_id = :space and id = :id and ended_at is null""")
                .param("space", guesthood.space())
                .param("id", guesthood.id())
                .param("keeper", visit.person().id())
                .param("here", visit.space())
                .param("now", now())
                .update();
        if (ended > 0) {
            erasures.note(guesthood.space(), "people.guesthood", guesthood.id());
        }
        events.publishEvent(new Guesthood.Ended(guesthood.space(), guesthood.id()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }
}
