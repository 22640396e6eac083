package nl.ruimtemaker.people;

import java.util.Optional;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons, as far as the visitor shares a space with them. */
@Component
public class Persons {
    private final JdbcClient db;

    Persons(JdbcClient db) {
        this.db = db;
    }

    /** Brings in persons, by a connection of the operator's: rows as JSON, each with the address to reach them at. */
    public void bringIn(JdbcClient operator, String rows) {
        operator.sql("""
                        insert into people.person (id, name, told_as, language, since)
                        select id, name, told_as, language, since
                        from jsonb_populate_recordset(null::people.person, :rows::jsonb)""").param("rows", rows).update();
        operator.sql("""
                        insert into people.address (person_id, mail)
                        select (r ->> 'id')::uuid, (r ->> 'mail')::public.citext
                        from jsonb_array_elements(:rows::jsonb) r""").param("rows", rows).update();
    }

    /** How the visitor is named as a teller: a name of their choice, or empty for "somebody from the neighbourhood". */
    public Optional<String> toldAs(Visit visit) {
        return visit.who() == null
                ? Optional.empty()
                : db.sql("select told_as from people.person where id = :id and told_as is not null")
                        .param("id", visit.who().id())
                        .query(String.class)
                        .optional();
    }
}
