package nl.ruimtemaker.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a letter with what it is called by, and whether it was laid or sent. */
class LetterRow implements RowMapper<Letter> {
    @Override
    public Letter mapRow(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getObject("space_id", UUID.class),
                row.getObject("with_space_id", UUID.class),
                row.getString("writer"),
                row.getString("title"),
                row.getString("to_whom"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getObject("agreement_id", UUID.class),
                row.getString("question"),
                row.getString("reward"),
                row.getInt("version"),
                row.getObject("laid", Integer.class),
                sending(row));
    }

    private static Letter.@Nullable Sending sending(ResultSet row) throws SQLException {
        var key = row.getString("key");
        return key == null
                ? null
                : new Letter.Sending(
                        row.getInt("number"), key, row.getTimestamp("sent_at").toInstant());
    }
}
