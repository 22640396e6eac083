package nl.ruimtemaker.moment;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.mirror.Reflection.Counted;
import nl.ruimtemaker.mirror.Span;
import nl.ruimtemaker.platform.Parts;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tallies of moments per month, class and teller, kept in the very transaction that tells or changes one; its last act. */
@Component
class Tallies {
    private final JdbcClient db;

    Tallies(JdbcClient db) {
        this.db = db;
    }

    /** By class, as far as the neighbourhood itself reads. */
    List<Counted> readable(Visit visit, Span span) {
        return db.sql("""
                        select class, sum(readable) as count, count(*) as tellers
                        from (
                            select class, teller_id, sum(readable) as readable from moment.tally
                            where space_id = :space and month between :from and :until and class = any(:shown)
                            group by class, teller_id) t
                        group by class""")
                .param("space", visit.space())
                .param("from", span.from().atDay(1))
                .param("until", span.until().atDay(1))
                .param("shown", Manner.NAMES)
                .query((row, number) -> new Counted(row.getString("class"), row.getInt("count"), row.getInt("tellers")))
                .list();
    }

    @EventListener
    void on(Moment.Told event) {
        again(event.moment());
    }

    @EventListener
    void on(Moment.Changed event) {
        again(event.moment());
    }

    @EventListener
    void on(Moment.Withdrawn event) {
        again(event.moment());
    }

    @EventListener
    void on(Parts.BroughtIn event) {
        if (event.room().equals("moment")) {
            event.db().sql("select moment.recount()").query().singleRow();
        }
    }

    /** The visitor leaves for good, and these are nobody's from now on. */
    void unname(List<UUID> moments) {
        reckoning().unname(moments);
    }

    private void again(UUID moment) {
        reckoning().add(moment);
    }

    /** One for each transaction. */
    private Reckoning reckoning() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Reckoning.class::isInstance)
                .map(Reckoning.class::cast)
                .findAny()
                .orElseGet(() -> {
                    var one = new Reckoning(db);
                    TransactionSynchronizationManager.registerSynchronization(one);
                    return one;
                });
    }
}
