package nl.ruimtemaker.moment;

import java.time.LocalDate;
import java.util.List;
import nl.ruimtemaker.mirror.Span;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moments behind a part of the space mirror. */
@Component
class Manners {
    private static final String WITHIN = """
             from moment.moment m
            where m.space_id = :space and m.circle >= 1
                and coalesce(m.happened_from, (m.told_at at time zone 'Europe/Amsterdam')::date) >= :from
                and coalesce(m.happened_from, (m.told_at at time zone 'Europe/Amsterdam')::date) < :until
                and\s""";

    private final JdbcClient db;

    Manners(JdbcClient db) {
        this.db = db;
    }

    /** The newest of them. */
    List<Moment> newest(Visit visit, Manner manner, Span span, int most) {
        return asked(
                        "select " + MomentRow.COLUMNS + WITHIN + manner.condition()
                                + " order by m.told_at desc, m.id desc limit :most",
                        visit,
                        span)
                .param("most", most)
                .query(new MomentRow())
                .list();
    }

    int count(Visit visit, Manner manner, Span span) {
        return asked("select count(*)" + WITHIN + manner.condition(), visit, span)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Visit visit, Span span) {
        return db.sql(sql)
                .param("space", visit.space())
                .param("from", first(span))
                .param("until", span.until().plusMonths(1).atDay(1));
    }

    private static LocalDate first(Span span) {
        return span.from().atDay(1);
    }
}
