package nl.ruimtemaker.moment;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searching goes through a gate function that tests space, reach and person itself; what it found is then read like any
 * moment, so that row-level security has the last word.
 */
@Component
public class Search {
    private final JdbcClient db;
    private final Moments moments;

    Search(JdbcClient db, Moments moments) {
        this.db = db;
        this.moments = moments;
    }

    /** What was found behind a mark, newest first. */
    public List<Moment> find(Visit visit, SearchForm form, @Nullable Mark behind, int most) {
        var ids = db.sql(
                        "select id from moment.search(:typed, :place, :teller, :from, :until, :before, :beforeId, :most) id")
                .param("typed", form.typed())
                .param("place", PlainText.of(form.place()))
                .param("teller", PlainText.of(form.teller()))
                .param("from", form.fromDay())
                .param("until", form.untilDay())
                .param("before", behind == null ? null : behind.toldAt().atOffset(ZoneOffset.UTC))
                .param("beforeId", behind == null ? null : behind.id())
                .param("most", most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return ids.isEmpty() ? List.of() : moments.these(visit, ids);
    }
}
