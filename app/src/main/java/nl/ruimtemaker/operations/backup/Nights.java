package nl.ruimtemaker.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which nights have their backup, known to every node. */
record Nights(Connection owner, LocalDate night) {
    boolean isMade() throws SQLException {
        become();
        try (var ask = owner.prepareStatement("select from operations.night where night = ?")) {
            ask.setObject(1, night);
            return ask.executeQuery().next();
        }
    }

    void note(Made made, Instant now) throws SQLException {
        try (var add = owner.prepareStatement(
                "insert into operations.night (night, file, rows, made_at) values (?, ?, ?, ?)")) {
            add.setObject(1, night);
            add.setString(2, made.file().toString());
            add.setLong(3, made.rows());
            add.setObject(4, now.atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        }
    }

    private void become() throws SQLException {
        try (var role = owner.createStatement()) {
            role.execute("set role app_move");
        }
    }
}
