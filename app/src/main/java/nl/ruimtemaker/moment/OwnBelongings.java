package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Belongings;
import nl.ruimtemaker.platform.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Somebody's own stories: to take along, to let go of, and gone for good once they can no longer be regretted. */
@Component
class OwnBelongings implements Belongings {
    private static final Logger LOG = LoggerFactory.getLogger(OwnBelongings.class);
    private static final int A_PAGE = 500;

    private final JdbcClient db;
    private final Clock clock;
    private final Moments moments;
    private final Withdrawals withdrawals;
    private final Tallies tallies;

    OwnBelongings(JdbcClient db, Clock clock, Moments moments, Withdrawals withdrawals, Tallies tallies) {
        this.db = db;
        this.clock = clock;
        this.moments = moments;
        this.withdrawals = withdrawals;
        this.tallies = tallies;
    }

    @Override
    public String room() {
        return "moment";
    }

    @Override
    public List<String> of(Visit visit) {
        return db.sql("""
                        select jsonb_strip_nulls(to_jsonb(m) - 'words' - 'key_hash')::text from moment.moment m
                        where m.space_id = :space and m.teller_id = :person
                        order by m.told_at desc, m.id desc""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public void letGo(Visit visit, boolean goesAlong) {
        for (var passing : List.of("draft", "sheet")) {
            db.sql("delete from moment." + passing + " where space_id = :space and person_id = :person")
                    .param("space", visit.space())
                    .param("person", visit.person().id())
                    .update();
        }
        if (goesAlong) {
            purgeAll(visit);
        }
        // What they said beside the stories of others goes in any case; what stays of their own is nameless.
        stayNameless();
    }

    private void purgeAll(Visit visit) {
        for (var page = moments.mine(visit, null, A_PAGE); !page.isEmpty(); page = moments.mine(visit, null, A_PAGE)) {
            page.forEach(moment -> withdrawals.purge(visit, moment));
        }
    }

    private void stayNameless() {
        tallies.unname(db.sql("select unnest(moment.let_go())")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Every hour; on several nodes at once it does no harm. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void purgeDue() {
        long gone = db.sql("select moment.purge_due(:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .single();
        LOG.debug("{} stories are gone for good", gone);
    }
}
