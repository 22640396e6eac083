package nl.ruimtemaker.moment;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be said outside a community of what was told in it. Whatever is too small was left out by the database. */
@Component
public class Figures {
    private static final RowMapper<Figure> FIGURE = (row, number) ->
            new Figure(row.getString("class"), row.getObject("stories", Integer.class), row.getBoolean("anew"));

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    /** Those of the entered community, for whoever belongs there or was let in. */
    public List<Figure> of(Visit visit, Year year) {
        return sorted(db.sql("select * from moment.figures(:year) where :space = platform.space()")
                .param("year", year.getValue())
                .param("space", visit.space())
                .query(FIGURE)
                .list());
    }

    /** For the entered organisation: added up over the communities where it is a guest today. */
    List<Figure> mirrored(Year year, LocalDate today) {
        return sorted(db.sql("select * from moment.mirrored(:year, :today)")
                .param("year", year.getValue())
                .param("today", today)
                .query(FIGURE)
                .list());
    }

    private static List<Figure> sorted(List<Figure> figures) {
        return figures.stream()
                .sorted(Comparator.comparing(figure -> Manner.valueOf(figure.name())))
                .toList();
    }
}
