package nl.ruimtemaker.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of the type {@code letter.sent_letter}. */
class SentLetterRow implements RowMapper<SentLetter> {
    @Override
    public SentLetter mapRow(ResultSet row, int number) throws SQLException {
        var told = row.getObject("told", Integer.class);
        return new SentLetter(
                row.getObject("id", UUID.class),
                row.getString("writer"),
                row.getString("community"),
                row.getBoolean("own"),
                row.getString("title"),
                row.getString("to_whom"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("question"),
                row.getInt("number"),
                row.getTimestamp("sent_at").toInstant(),
                new SentLetter.Counts(told, row.getObject("asked", Integer.class), row.getInt("used")),
                row.getString("word"),
                along(row),
                money(row));
    }

    private static SentLetter.@Nullable Along along(ResultSet row) throws SQLException {
        var at = row.getTimestamp("read_at");
        return at == null ? null : new SentLetter.Along(row.getInt("read_along"), at.toInstant());
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        var received = row.getBigDecimal("received");
        if (received == null) return null;
        var years = row.getBigDecimal("certain_years");
        return new Money(received, row.getBigDecimal("spent"), years, row.getString("remark"));
    }
}
