package nl.ruimtemaker.release;

import java.util.UUID;
import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody of De Linde past every page, at the database itself: what they try there is undone again. */
final class AtTheDatabase {
    private static final String NEW_CONSENT = """
            insert into people.consent
                (space_id, id, subject_id, purpose, circle, guesthood_id, side, person_id, answer, text_version, how, at)
            select :space, gen_random_uuid(), :story, :purpose, :circle, null, 'TELLER', platform.person(), :answer, :version, 'SPOKEN', now()""";

    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Database database;

    AtTheDatabase(ApplicationContext house) {
        this.db = house.getBean(JdbcClient.class);
        this.transactions = house.getBean(TransactionOperations.class);
        this.database = house.getBean(Database.class);
    }

    boolean decides(String keeper, UUID story) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            enter(keeper, "KEEPER");
            var allowed = db.sql("select moment.decide(:story, 1, 3, now())")
                    .param("story", story)
                    .query(Boolean.class)
                    .single();
            transaction.setRollbackOnly();
            return allowed;
        }));
    }

    Integer letsIn(String keeper, UUID story) {
        return transactions.execute(transaction -> {
            enter(keeper, "KEEPER");
            var let = db.sql("""
                            insert into moment.reader (space_id, guesthood_id, moment_id, told_at, let_by, let_at)
                            select space_id, guesthood_id, moment_id, now(), platform.person(), now()
                            from moment.wish where moment_id = :story and guesthood_id is not null""").param("story", story).update();
            transaction.setRollbackOnly();
            return let;
        });
    }

    Integer notes(String person, String standing, UUID story, String purpose, int version) {
        return transactions.execute(transaction -> {
            enter(person, standing);
            var noted = db.sql(NEW_CONSENT)
                    .param("space", space())
                    .param("story", story)
                    .param("purpose", purpose)
                    .param("circle", purpose.equals("READ") ? 3 : null, java.sql.Types.SMALLINT)
                    .param("answer", purpose.equals("READ") ? "ASKED" : "YES")
                    .param("version", version)
                    .update();
            transaction.setRollbackOnly();
            return noted;
        });
    }

    /** As entering does it: these settings are what the policies look at. */
    private void enter(String person, String standing) {
        db.sql(
                        "set local app.space = '%s'; set local app.person = '%s'; set local app.standing = '%s'; set local app.reach = '1'"
                                .formatted(
                                        space(),
                                        asked(
                                                "app_move",
                                                "select id::text from people.person where name = '" + person + "'"),
                                        standing))
                .update();
    }

    private UUID space() {
        return UUID.fromString(asked("app_move", "select id::text from people.space where slug = 'de-linde'"));
    }

    boolean isCounted(UUID story) {
        return asked("app_count", "select counted::text from moment.tallied where moment_id = '" + story + "'")
                .equals("true");
    }

    private String asked(String role, String sql) {
        var operator = JdbcClient.create(database.operator());
        operator.sql("set role " + role).update();
        return operator.sql(sql).query(String.class).single();
    }
}
