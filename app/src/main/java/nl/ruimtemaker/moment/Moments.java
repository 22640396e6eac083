package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moments of a space, as far as the visitor may read them. */
@Component
public class Moments {
    private static final MomentRow ROW = new MomentRow();
    private static final String FROM = " from moment.moment m ";

    private final JdbcClient db;
    private final Clock clock;

    Moments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The newest moments that the visitor may read, behind a mark. */
    public List<Moment> newest(Visit visit, @Nullable Mark behind, int most) {
        var list = switch (visit.standing()) {
            case KEEPER, MEMBER -> "where m.space_id = :space and m.circle >= 1";
            case GUEST -> FOR_GUESTS;
            case VISITOR, TELLER -> "where m.space_id = :space and m.circle = 3";
        };
        return list(visit, list, behind, most);
    }

    /** What the visitor told here themselves, newest first, also what only they read. */
    public List<Moment> mine(Visit visit, @Nullable Mark behind, int most) {
        return list(visit, "where m.space_id = :space and m.teller_id = :person", behind, most);
    }

    /** What a guest was let read through this guesthood, newest first: for whoever belongs here to check. */
    List<Moment> readBy(Visit visit, UUID guesthood, @Nullable Mark behind, int most) {
        return list(visit, guesthood, READ_BY, behind, most);
    }

    /** One moment. */
    public Moment find(Visit visit, UUID id) {
        return look(visit, id).orElseThrow(NotFound::new);
    }

    /** One moment, if the visitor may read it. */
    public Optional<Moment> look(Visit visit, UUID id) {
        return db.sql("select " + MomentRow.COLUMNS + FROM + "where m.space_id = :space and m.id = :id")
                .param("space", visit.space())
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** These moments, in this order, as far as the visitor may read them. */
    public List<Moment> these(Visit visit, List<UUID> ids) {
        return db.sql("select " + MomentRow.COLUMNS + FROM + """
                        where m.space_id = :space and m.id = any(:ids)
                        order by array_position(:ids, m.id)""")
                .param("space", visit.space())
                .param("ids", ids.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    /**
     * A keeper decides who reads a moment, about the text that they read.
     *
     * @return whether that is still its text, and somebody asked for this
     */
    public boolean decide(UUID id, int version, Circle circle) {
        return db.sql("select moment.decide(:id, :version, :circle, :now)")
                .param("id", id)
                .param("version", version)
                .param("circle", circle.width())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** The teller changes who reads a moment: no further than the neighbourhood, the database sees to that. */
    public void setCircle(Visit visit, UUID id, Circle circle) {
        db.sql("update moment.moment set circle = :circle where space_id = :space and id = :id")
                .param("circle", circle.width())
                .param("space", visit.space())
                .param("id", id)
                .update();
    }

    /** A guest's list has two sources, each with an index of its own: what they were let read, and what is public. */
    private static final String FOR_GUESTS = """
            where m.space_id = :space and m.circle >= 2 and m.id = any(array(
                (select r.moment_id from moment.reader r
                where r.space_id = :space and r.guesthood_id = :guesthood
                    and (r.told_at, r.moment_id) < (:before, :beforeId)
                order by r.told_at desc, r.moment_id desc limit :most)
                union
                (select o.id from moment.moment o
                where o.space_id = :space and o.circle = 3 and (o.told_at, o.id) < (:before, :beforeId)
                order by o.told_at desc, o.id desc limit :most)))""";

    private static final String READ_BY = """
            where m.space_id = :space and m.circle >= 2 and m.id = any(array(
                select r.moment_id from moment.reader r
                where r.space_id = :space and r.guesthood_id = :guesthood
                    and (r.told_at, r.moment_id) < (:before, :beforeId)
                order by r.told_at desc, r.moment_id desc limit :most))""";

    private List<Moment> list(Visit visit, String which, @Nullable Mark behind, int most) {
        return list(visit, visit.guesthood(), which, behind, most);
    }

    private List<Moment> list(Visit visit, @Nullable UUID guesthood, String which, @Nullable Mark behind, int most) {
        var mark = behind == null ? new Mark(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1)) : behind;
        return db.sql("select " + MomentRow.COLUMNS + FROM + which + """
                         and (m.told_at, m.id) < (:before, :beforeId)
                        order by m.told_at desc, m.id desc
                        limit :most""")
                .param("space", visit.space())
                .param("person", visit.who() == null ? null : visit.who().id())
                .param("guesthood", guesthood)
                .param("before", mark.toldAt().atOffset(ZoneOffset.UTC))
                .param("beforeId", mark.id())
                .param("most", most)
                .query(ROW)
                .list();
    }
}
