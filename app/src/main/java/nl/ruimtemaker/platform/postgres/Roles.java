package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.ruimtemaker.platform.MasterSecret;

/** The roles that the house stands on: the owner migrates, the application owns nothing, gates are nobody's to log in. */
final class Roles {
    static final String OWNER = "app_owner";
    static final String RUNTIME = "app_rt";

    private Roles() {}

    /** Makes what is missing, as the database's administrator; doing it again changes nothing. */
    static void establish(String url, String user, String password, MasterSecret secret) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            setting(connection, "app.owner_password", secret.derived(OWNER));
            setting(connection, "app.rt_password", secret.derived(RUNTIME));
            statement.execute(script());
        }
    }

    /** Makes the database where the administrator's server has none by this name. */
    static void establishDatabase(String url, String user, String password, String name) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var find = connection.prepareStatement("select from pg_database where datname = ?")) {
            find.setString(1, name);
            if (!find.executeQuery().next()) {
                connection.createStatement().execute("create database " + name);
            }
        }
    }

    private static void setting(Connection connection, String name, String value) throws SQLException {
        try (var set = connection.prepareStatement("select set_config(?, ?, false)")) {
            set.setString(1, name);
            set.setString(2, value);
            set.execute();
        }
    }

    private static String script() {
        try (var script = Roles.class.getResourceAsStream("/db/roles.sql")) {
            return new String(java.util.Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
