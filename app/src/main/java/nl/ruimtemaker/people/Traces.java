package nl.ruimtemaker.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who left something of theirs in a space without belonging to it: they come back to that, and to nothing else. */
@Component
public class Traces {
    private final JdbcClient db;
    private final Clock clock;

    Traces(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whoever signed in and does not belong here leaves something now. */
    public void leave(Visit visit) {
        if (visit.who() != null && !visit.belongs()) {
            keep(visit, visit.who().id());
        }
    }

    /** This person goes, and what they told stays theirs. */
    public void keep(Visit visit, UUID person) {
        db.sql("""
                        insert into people.trace (space_id, person_id, since) values (:space, :person, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        db.sql("select people.sweep(:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query()
                .singleRow();
    }
}
