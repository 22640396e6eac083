package nl.ruimtemaker.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of {@code letter.said}. */
class SaidRow implements RowMapper<Said> {
    @Override
    public Said mapRow(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getObject("sentence_id", UUID.class),
                row.getObject("moment_id", UUID.class),
                Question.Answer.valueOf(row.getString("answer")),
                row.getString("words"),
                row.getBoolean("may_read"),
                row.getString("how"),
                row.getString("noted_by"),
                row.getTimestamp("at").toInstant());
    }
}
