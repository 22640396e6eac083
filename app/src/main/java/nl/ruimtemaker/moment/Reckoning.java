package nl.ruimtemaker.moment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one transaction changed, brought into tallies and figures as the last thing it does. Earlier it would hold the space
 * while it still needs something that another transaction holds, and that one would wait for the space.
 */
class Reckoning implements TransactionSynchronization {
    private final JdbcClient db;
    private final Set<UUID> moments = new LinkedHashSet<>();
    private boolean unnames;

    Reckoning(JdbcClient db) {
        this.db = db;
    }

    void add(UUID moment) {
        moments.add(moment);
    }

    /** Their teller leaves for good. */
    void unname(Collection<UUID> own) {
        moments.addAll(own);
        unnames = true;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        db.sql("select moment.retally(:moments)")
                .param("moments", moments.toArray(UUID[]::new))
                .query()
                .singleRow();
        if (unnames) {
            db.sql("select moment.unname()").query().singleRow();
        }
    }
}
