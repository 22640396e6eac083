package nl.ruimtemaker.letter.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads an agreement, before it is known who signed it. */
class AgreementRow implements RowMapper<Agreement> {
    @Override
    public Agreement mapRow(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getObject("space_id", UUID.class),
                row.getObject("with_space_id", UUID.class),
                row.getString("community"),
                row.getString("organisation"),
                row.getString("payer"),
                row.getString("questions"),
                row.getString("readers"),
                row.getString("moment_of_reading"),
                row.getString("replaces"),
                row.getString("key"),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("ended"),
                List.of());
    }
}
