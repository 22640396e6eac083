package nl.ruimtemaker.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of the type {@code letter.sentence_line}. */
class SentenceRow implements RowMapper<Sentence> {
    @Override
    public Sentence mapRow(ResultSet row, int number) throws SQLException {
        var fellAt = row.getTimestamp("fell_at");
        var outcome = row.getString("outcome");
        return new Sentence(
                row.getObject("id", UUID.class),
                Sentence.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                Sentence.State.valueOf(row.getString("state")),
                row.getInt("sources"),
                row.getInt("waiting"),
                List.of((String[]) row.getArray("otherwise").getArray()),
                row.getInt("opens"),
                fellAt == null ? null : fellAt.toInstant(),
                outcome == null
                        ? null
                        : new Sentence.Asked(
                                row.getString("reference"), Sentence.Outcome.valueOf(outcome), row.getString("why")),
                mirrored(row));
    }

    private static Sentence.@Nullable Mirrored mirrored(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        if (row.wasNull()) return null;
        var names = (String[]) row.getArray("figures").getArray();
        var counts = (Integer[]) row.getArray("counts").getArray();
        var figures = IntStream.range(0, names.length).mapToObj(at -> new Sentence.Figure(names[at], counts[at]));
        return new Sentence.Mirrored(year, figures.toList());
    }
}
