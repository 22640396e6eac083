package nl.ruimtemaker.bench;

import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many members of invented neighbourhood 0: one person may tell only so much in ten minutes. */
final class InventedTellers {
    private InventedTellers() {}

    static void join(Database database, int many) {
        try (var operator = database.operator()) {
            var db = JdbcClient.create(operator);
            new TransactionTemplate(new JdbcTransactionManager(operator)).executeWithoutResult(transaction -> {
                db.sql("set local role app_move").update();
                db.sql("""
                                with t as (select n, md5('verteller' || n)::uuid as id from generate_series(0, :many - 1) n),
                                p as (
                                    insert into people.person (id, name, told_as, since)
                                    select id, 'Verteller', 'Verteller', now() from t),
                                k as (
                                    insert into people.sign_in (key_hash, person_id, at, expires_at)
                                    select sha256(convert_to('verteller-' || n, 'UTF8')), id, now(), now() + interval '1 day'
                                    from t)
                                insert into people.standing (space_id, person_id, standing, since)
                                select :space, id, 'MEMBER', now() from t""")
                        .param("many", many)
                        .param("space", Invented.id("space", 0))
                        .update();
            });
        }
    }

    static String key(int number) {
        return "verteller-" + number;
    }
}
