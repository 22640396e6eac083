package nl.ruimtemaker.operations.moving;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Work on a whole space, by a connection that is there only meanwhile: one transaction, all of it or nothing. */
@Component
class Operator {
    private static final int TRIES = 5;

    private final Database database;

    Operator(Database database) {
        this.database = database;
    }

    /** Reads and adds rows of any space, all of them as they were at one moment. */
    <T> T moving(Function<JdbcClient, T> work) {
        return as("app_move", TransactionDefinition.ISOLATION_REPEATABLE_READ, work);
    }

    /** Ends rows of any space; anew, all of it, where somebody told something there just then. */
    <T> T erasing(Function<JdbcClient, T> work) {
        for (int left = TRIES; ; left--) {
            try {
                return as("app_erase", TransactionDefinition.ISOLATION_DEFAULT, work);
            } catch (DataIntegrityViolationException e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    /** How far the tables of each room have come here. */
    Map<String, Integer> schemas(List<String> rooms) {
        try (var connections = database.operator()) {
            var db = JdbcClient.create(connections);
            var schemas = new TreeMap<String, Integer>();
            rooms.forEach(room -> schemas.put(
                    room,
                    db.sql(
                                    "select max(version::int) from %s.flyway_schema_history where success and version is not null"
                                            .formatted(room))
                            .query(Integer.class)
                            .single()));
            return schemas;
        }
    }

    private <T> T as(String role, int isolation, Function<JdbcClient, T> work) {
        try (var connections = database.operator()) {
            var transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
            transaction.setIsolationLevel(isolation);
            var db = JdbcClient.create(connections);
            return transaction.execute(begun -> {
                db.sql("set local role " + role).update();
                db.sql("set local timezone = 'UTC'").update();
                return work.apply(db);
            });
        }
    }
}
