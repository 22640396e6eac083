package nl.ruimtemaker.moment;

import java.util.List;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What else was answered with stories that came in from a list: for whoever reads the story. */
@Component
class Answers {
    private final JdbcClient db;

    Answers(JdbcClient db) {
        this.db = db;
    }

    List<Answered> of(Visit visit, Moment moment) {
        if (moment.brought() == null) {
            return List.of();
        }
        return db.sql("""
                        select question, answer from moment.answered
                        where space_id = :space and moment_id = :moment
                        order by number""")
                .param("space", visit.space())
                .param("moment", moment.id())
                .query((row, number) -> new Answered(row.getString("question"), row.getString("answer")))
                .list();
    }
}
