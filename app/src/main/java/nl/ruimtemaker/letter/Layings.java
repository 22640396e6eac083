package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters of guests that were laid before the keepers, and who of them read which version along. */
@Component
class Layings {
    private final JdbcClient db;
    private final Clock clock;

    Layings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many keepers have to read it yet; more than there are while it does not lie before them. */
    int waitsFor(Letter letter) {
        return db.sql("select letter.waits(:letter)")
                .param("letter", letter.id())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** Who read it as it is now, for those who belong. */
    List<AlongReader> readers(Letter letter) {
        return db.sql("""
                        select coalesce(p.name, '') as keeper, r.read_at,
                            r.keeper_id = platform.person() as mine
                        from letter.reading_along r
                        left join people.person p on p.id = r.keeper_id
                        where r.space_id = :space and r.letter_id = :letter and r.version = :version
                        order by r.read_at""")
                .param("space", letter.space())
                .param("letter", letter.id())
                .param("version", letter.version())
                .query((row, number) -> new AlongReader(
                        row.getString("keeper"), row.getTimestamp("read_at").toInstant(), row.getBoolean("mine")))
                .list();
    }

    /** The letters of guests that are here and lie before this keeper, who has not read them as they are now. */
    List<Lying> lyingBefore(Visit visit) {
        return db.sql("""
                        select l.id, o.name as writer, l.title
                        from letter.letter l
                        join people.space o on o.id = l.with_space_id
                        join letter.laying y on y.space_id = l.space_id and y.letter_id = l.id and y.version = l.version
                        where l.space_id = :space
                            and letter.still_guest(l.space_id, l.with_space_id, :today)
                            and not exists (
                                select from letter.reading_along r
                                where r.space_id = l.space_id and r.letter_id = l.id and r.version = l.version
                                    and r.keeper_id = :keeper)
                            and not exists (
                                select from letter.sending d where d.space_id = l.space_id and d.letter_id = l.id)
                        order by y.laid_at, l.id""")
                .param("space", visit.space())
                .param("keeper", visit.person().id())
                .param("today", LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))))
                .query((row, number) ->
                        new Lying(row.getObject("id", UUID.class), row.getString("writer"), row.getString("title")))
                .list();
    }

    /** The writer lays it before the keepers as it is now; twice does no harm. */
    void lay(Visit visit, Letter letter) {
        db.sql("""
                        insert into letter.laying (space_id, letter_id, with_space_id, version, laid_by, laid_at)
                        values (:space, :letter, :writer, :version, :person, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("letter", letter.id())
                .param("writer", letter.withSpace())
                .param("version", letter.version())
                .param("person", visit.person().id())
                .param("now", now())
                .update();
    }

    /** A keeper changed it: whoever read it as it was before reads it again. */
    void readAnew(Letter letter) {
        db.sql("select letter.read_anew(:letter, :now)")
                .param("letter", letter.id())
                .param("now", now())
                .query((row, number) -> "")
                .single();
    }

    /** A keeper lets it go as they read it; answers whether they had not before. */
    boolean readAlong(Visit visit, Letter letter) {
        return db.sql("""
                        insert into letter.reading_along (space_id, letter_id, version, keeper_id, read_at)
                        values (:space, :letter, :version, :person, :now)
                        on conflict do nothing""")
                        .param("space", visit.space())
                        .param("letter", letter.id())
                        .param("version", letter.version())
                        .param("person", visit.person().id())
                        .param("now", now())
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
