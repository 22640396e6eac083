package nl.ruimtemaker.neighbourhood;

import java.util.List;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of a neighbourhood by the names that people use, to choose from when telling where something was. */
@Component
public class Places {
    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    /** Their names, for whoever belongs here. */
    public List<String> names(Visit visit) {
        return db.sql("select name from neighbourhood.place where space_id = :space order by name")
                .param("space", visit.space())
                .query((row, number) -> row.getString("name"))
                .list();
    }
}
