package nl.ruimtemaker;

import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody in De Linde past every page, at the database itself: what they do there is undone again. */
public record Somebody(JdbcClient db, TransactionOperations transactions, JdbcClient operator) {
    /** How many rows there are for them. */
    public int counts(String person, String standing, String sql) {
        return does(
                person,
                standing,
                standing.equals("GUEST") ? UUID.randomUUID().toString() : null,
                db -> db.sql(sql).query(Integer.class).single());
    }

    /** As entering does it: these settings are what the policies look at. */
    public int does(String person, String standing, String guesthood, ToIntFunction<JdbcClient> work) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            db.sql(("set local app.space = '%s'; set local app.person = '%s'; set local app.standing = '%s';"
                                    + " set local app.reach = '%s'; set local app.guesthood = '%s'")
                            .formatted(
                                    space(),
                                    asked("select id::text from people.person where name = '" + person + "'"),
                                    standing,
                                    standing.equals("GUEST") ? 2 : standing.equals("VISITOR") ? 3 : 1,
                                    guesthood == null ? "" : guesthood))
                    .update();
            int done = work.applyAsInt(db);
            transaction.setRollbackOnly();
            return done;
        }));
    }

    /** Of the guest that is here now. */
    public String guesthood() {
        return asked("select id::text from people.guesthood where ended_at is null and space_id = '" + space() + "'");
    }

    /** De Linde. */
    public String space() {
        return asked("select id::text from people.space where slug = 'de-linde'");
    }

    private String asked(String sql) {
        operator.sql("set role app_move").update();
        return operator.sql(sql).query(String.class).single();
    }
}
