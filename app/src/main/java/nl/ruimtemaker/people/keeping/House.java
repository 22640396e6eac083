package nl.ruimtemaker.people.keeping;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a space is set up: its name and manners, its menu, and the link at its door. */
@Component
class House {
    private final JdbcClient db;
    private final Clock clock;
    private final Erasures erasures;

    House(JdbcClient db, Clock clock, Erasures erasures) {
        this.db = db;
        this.clock = clock;
        this.erasures = erasures;
    }

    void set(Visit visit, HouseForm form) {
        noteWhatIsNarrower(visit, form);
        db.sql("""
                        update people.space set name = :name, about = :about, open = :open, formal = :formal, waits = :waits,
                            under_woo = kind = 'ORGANISATION' and :underWoo
                        where id = :space""")
                .param("name", PlainText.of(form.name()))
                .param("about", PlainText.of(form.about()))
                .param("open", Boolean.TRUE.equals(form.open()))
                .param("formal", Boolean.TRUE.equals(form.formal()))
                .param("waits", Boolean.TRUE.equals(form.waits()))
                .param("underWoo", Boolean.TRUE.equals(form.underWoo()))
                .param("space", visit.space())
                .update();
    }

    private void noteWhatIsNarrower(Visit visit, HouseForm form) {
        if (visit.open() && !Boolean.TRUE.equals(form.open())) {
            erasures.note(visit.space(), "people.shut", visit.space());
        }
        if (!visit.waits() && Boolean.TRUE.equals(form.waits())) {
            erasures.note(visit.space(), "people.waits", visit.space());
        }
    }

    /** Whether what this organisation is given becomes a public record there. */
    boolean isUnderWoo(Visit visit) {
        return db.sql("select under_woo is true from people.space where id = :space")
                .param("space", visit.space())
                .query(Boolean.class)
                .single();
    }

    void turn(Visit visit, String door, boolean on) {
        var sql = on
                ? "insert into people.door (space_id, name, turned_on_by, turned_on_at) values (:space, :door, :keeper, :now) on conflict do nothing"
                : "delete from people.door where space_id = :space and name = :door";
        db.sql(sql)
                .param("space", visit.space())
                .param("door", door)
                .param("keeper", visit.person().id())
                .param("now", now())
                .update();
    }

    /** The link to tell by, as it stands on the poster; it only lets tell. */
    String tellingLink(Visit visit) {
        return db.sql("""
                        select link from people.telling_link
                        where space_id = :space and ended_at is null
                        order by made_at desc limit 1""")
                .param("space", visit.space())
                .query((row, number) -> row.getString("link"))
                .optional()
                .orElse("");
    }

    /** A new link; what hangs about with the old one lets nobody tell any more. */
    void renewTellingLink(Visit visit) {
        erasures.note(visit.space(), "people.telling-link", visit.space());
        db.sql(
                        "update people.telling_link set ended_at = :now, ended_by = :keeper where space_id = :space and ended_at is null")
                .param("now", now())
                .param("keeper", visit.person().id())
                .param("space", visit.space())
                .update();
        db.sql(
                        "insert into people.telling_link (space_id, link, made_by, made_at) values (:space, :link, :keeper, :now)")
                .param("space", visit.space())
                .param("link", Secrets.next().substring(0, 16))
                .param("keeper", visit.person().id())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
