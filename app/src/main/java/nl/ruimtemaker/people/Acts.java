package nl.ruimtemaker.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What keepers do with their keys: every act leaves a line that all members can read and nobody can change. */
@Component
public class Acts {
    private static final int MOST = 100;
    private static final Set<String> NAMELESS = Set.of("invited", "let-read-GUESTS");

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Acts(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One act of a keeper.
     *
     * @param act what it was: the text stands under {@code keeping.act.<act>}
     * @param about whom or what it was about, by name
     */
    public record Act(String keeper, Instant at, String act, String about) {
        /** The key of its text: a sentence of its own where nobody is named. */
        public String text() {
            return "keeping.act." + act + (about.isEmpty() && NAMELESS.contains(act) ? ".nameless" : "");
        }

        /** Whether it was about an entry of the menu, whose text says it in the reader's own language. */
        public boolean isAboutDoor() {
            return act.equals("turned-on") || act.equals("turned-off");
        }
    }

    /** Leaves a line about what this keeper just did. */
    public void note(Visit visit, String act, String about) {
        db.sql("""
                        insert into people.keeper_act (space_id, id, keeper_id, at, act, about)
                        values (:space, :id, :keeper, :now, :act, :about)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("keeper", visit.person().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("act", act)
                .param("about", about)
                .update();
    }

    /** The operator did something in a space, by their own connection: no member knows them by name. */
    public void noteOperator(JdbcClient operator, UUID space, String act, String about) {
        operator.sql("""
                        insert into people.keeper_act (space_id, id, keeper_id, at, act, about)
                        values (:space, :id, :nobody, :now, :act, :about)""")
                .param("space", space)
                .param("id", ids.next())
                .param("nobody", new UUID(0, 0))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("act", act)
                .param("about", about)
                .update();
    }

    /** The newest acts. */
    public List<Act> newest(Visit visit) {
        return db.sql("""
                        select coalesce(p.name, '') as keeper, a.at, a.act, a.about
                        from people.keeper_act a
                        left join people.person p on p.id = a.keeper_id
                        where a.space_id = :space
                        order by a.id desc limit :most""")
                .param("space", visit.space())
                .param("most", MOST)
                .query((row, number) -> new Act(
                        row.getString("keeper"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("act"),
                        row.getString("about")))
                .list();
    }
}
