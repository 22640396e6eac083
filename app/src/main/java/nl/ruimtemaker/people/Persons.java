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
