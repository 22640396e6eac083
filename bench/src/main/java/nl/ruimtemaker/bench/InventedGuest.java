package nl.ruimtemaker.bench;

import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The organisation of invented neighbourhood 0, let in by many more neighbourhoods, with a director who looks in its mirror. */
final class InventedGuest {
    private final Database database;

    InventedGuest(Database database) {
        this.database = database;
    }

    /** Lets it in by so many, which have their figures and no story. */
    void guestOf(int neighbourhoods) {
        var operator = database.operator();
        var db = JdbcClient.create(operator);
        new TransactionTemplate(new JdbcTransactionManager(operator)).executeWithoutResult(transaction -> {
            db.sql("set local role app_move").update();
            director(db);
            for (int one = 0; one < neighbourhoods; one++) {
                figures(db, one);
            }
        });
    }

    private static void director(JdbcClient db) {
        db.sql("""
                        with p as (
                            insert into people.person (id, name, told_as, since)
                            values (:director, 'Directeur', 'Directeur', now())),
                        k as (
                            insert into people.sign_in (key_hash, person_id, at, expires_at)
                            values (decode(:key, 'hex'), :director, now(), now() + interval '1 day'))
                        insert into people.standing (space_id, person_id, standing, since)
                        values (:organisation, :director, 'KEEPER', now())""")
                .param("director", Invented.id("director", 0))
                .param("key", Fingerprint.of(Invented.key("director", 0)).hex())
                .param("organisation", Invented.id("organisation", 0))
                .update();
    }

    private static void figures(JdbcClient db, int number) {
        db.sql("""
                        with s as (
                            insert into people.space (id, kind, slug, name, open, slip_key, founded_at)
                            values (:space, 'COMMUNITY', 'verder-' || :number, 'Verder', true, '\\x00', now())),
                        h as (
                            insert into people.guesthood
                                (space_id, id, with_space_id, from_day, until_day, let_in_by, let_in_at)
                            values (:space, :space, :organisation, current_date - 9, current_date + 99, :member, now()))
                        insert into moment.figure (space_id, year, class, stories, tellers)
                        select :space, extract(year from now())::int - y, c, 20, 9
                        from generate_series(0, 4) y, unnest(array['TO', 'FOR', 'TO_OR_FOR', 'WITH', 'BY', 'UNKNOWN',
                            'NOT_COMMISSIONED', 'NOT_TAKEN_OVER', 'NOT_ON_BEHALF', 'COMMISSIONED', 'ON_BEHALF']) c""")
                .param("space", Invented.id("further", number))
                .param("number", String.valueOf(number))
                .param("organisation", Invented.id("organisation", 0))
                .param("member", Invented.id("member", 0))
                .update();
    }
}
