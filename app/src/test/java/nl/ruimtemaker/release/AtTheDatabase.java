package nl.ruimtemaker.release;

import java.util.UUID;
import nl.ruimtemaker.Somebody;
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

    private final Somebody past;
    private final Database database;

    AtTheDatabase(ApplicationContext house) {
        this.database = house.getBean(Database.class);
        this.past = new Somebody(
                house.getBean(JdbcClient.class),
                house.getBean(TransactionOperations.class),
                JdbcClient.create(database.operator()));
    }

    boolean decides(String keeper, UUID story) {
        return past.does(
                        keeper,
                        "KEEPER",
                        null,
                        db -> db.sql("select moment.decide(:story, 1, 3, now())::int")
                                .param("story", story)
                                .query(Integer.class)
                                .single())
                == 1;
    }

    int letsIn(String keeper, UUID story) {
        return past.does(
                keeper, "KEEPER", null, db -> db.sql("""
                        insert into moment.reader (space_id, guesthood_id, moment_id, told_at, let_by, let_at)
                        select space_id, guesthood_id, moment_id, now(), platform.person(), now()
                        from moment.wish where moment_id = :story and guesthood_id is not null""").param("story", story).update());
    }

    int notes(String person, String standing, UUID story, String purpose, int version) {
        return past.does(
                person,
                standing,
                null,
                db -> db.sql(NEW_CONSENT)
                        .param("space", UUID.fromString(past.space()))
                        .param("story", story)
                        .param("purpose", purpose)
                        .param("circle", purpose.equals("READ") ? 3 : null, java.sql.Types.SMALLINT)
                        .param("answer", purpose.equals("READ") ? "ASKED" : "YES")
                        .param("version", version)
                        .update());
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
