package nl.ruimtemaker.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of the type {@code letter.question}. */
class QuestionRow implements RowMapper<Question> {
    @Override
    public Question mapRow(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new Question(
                row.getObject("sentence_id", UUID.class),
                row.getObject("moment_id", UUID.class),
                row.getString("text"),
                row.getString("title"),
                row.getString("to_whom"),
                row.getString("writer"),
                row.getString("begins"),
                row.getBoolean("sent"),
                answer == null ? null : Question.Answer.valueOf(answer),
                row.getString("words"),
                row.getBoolean("may_read"),
                row.getString("may_ask"));
    }
}
