package nl.ruimtemaker.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of the type {@code letter.question}. */
class QuestionRow implements RowMapper<Question> {
    private static final int MOST = 600;

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
                whole(row.getString("begins")),
                row.getBoolean("sent"),
                answer == null ? null : Question.Answer.valueOf(answer),
                row.getString("words"),
                row.getBoolean("may_read"),
                row.getString("may_ask"));
    }

    /** A story as long as it is, unless it is very long: whoever judges a sentence has to read what it comes from. */
    private static String whole(String begins) {
        return begins.length() < MOST ? begins : begins.replaceAll("\\s+\\S*$", "") + " …";
    }
}
