package nl.ruimtemaker.people.mine;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Traces;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's own record: what is kept of them, for themselves to see and change. */
@Component
public class Mine {
    private final JdbcClient db;
    private final Traces traces;
    private final Ids ids;
    private final Clock clock;
    private final Erasures erasures;

    Mine(JdbcClient db, Traces traces, Ids ids, Clock clock, Erasures erasures) {
        this.db = db;
        this.traces = traces;
        this.ids = ids;
        this.clock = clock;
        this.erasures = erasures;
    }

    /** A space where the person belongs, is a guest, or left something of theirs. */
    public record Place(UUID space, String slug, String name, String standing) {
        /** Where it opens: the space, or just what is their own there. */
        public String path() {
            return "/" + slug + (standing.equals("TRACE") ? "/van-mij" : "");
        }

        /** Whether the person comes in there today, for more than what is their own. */
        public boolean opens() {
            return !standing.equals("TRACE");
        }

        /** Whether the person can leave it by themselves. */
        public boolean belongs() {
            return standing.equals("KEEPER") || standing.equals("MEMBER");
        }
    }

    /** Every place where the person who was recognised comes, or left something. */
    public List<Place> places() {
        return db.sql("select * from people.places(:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Place(
                        row.getObject("space_id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("standing")))
                .list();
    }

    MineForm form(Who who) {
        return db.sql("select name, told_as, language from people.person where id = :person")
                .param("person", who.id())
                .query((row, number) ->
                        MineForm.of(row.getString("name"), row.getString("told_as"), row.getString("language")))
                .single();
    }

    Optional<String> mail(Who who) {
        return db.sql("select mail::text from people.address where person_id = :person")
                .param("person", who.id())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    void change(Who who, String name, @Nullable String toldAs, String language) {
        db.sql("update people.person set name = :name, told_as = :toldAs, language = :language where id = :person")
                .param("name", name)
                .param("toldAs", toldAs)
                .param("language", language)
                .param("person", who.id())
                .update();
    }

    /**
     * The visitor goes, and lays down their key where they keep one.
     *
     * @return whether they went: the last keeper first gives somebody else a key
     */
    boolean leave(Visit visit) {
        if (visit.keeps() && !layKeyDown()) {
            return false;
        }
        traces.keep(visit, visit.person().id());
        db.sql("delete from people.standing where space_id = :space and person_id = :person")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .update();
        erasures.note(visit.space(), "people.standing", visit.person().id());
        return true;
    }

    private boolean layKeyDown() {
        return db.sql("select people.lay_key_down(:act, :now)")
                .param("act", ids.next())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
