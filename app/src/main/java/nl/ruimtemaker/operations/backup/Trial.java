package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import nl.ruimtemaker.platform.Settings;
import org.springframework.util.FileSystemUtils;

/** Puts a backup back in a scratch place, where nothing can go wrong, and throws that place away: only so it is known to work. */
final class Trial {
    private static final String NAME = "trial-";

    private final Settings settings;
    private final Clock clock;

    Trial(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What came back; its refusal where it does not. */
    Restored of(Path backup) {
        Function<Settings, Restored> restores = place -> new Restoring(place, clock).from(backup);
        return settings.database().url() == null ? inScratchFolder(restores) : inScratchDatabase(restores);
    }

    private <T> T inScratchFolder(Function<Settings, T> work) {
        try {
            clearLeft();
            var scratch = Files.createTempDirectory(settings.data(), NAME);
            try {
                return work.apply(settings.elsewhere(scratch, null));
            } finally {
                FileSystemUtils.deleteRecursively(scratch);
            }
        } catch (IOException e) {
            throw new Refused("There is no room in " + settings.data() + " to try: " + e.getMessage(), e);
        }
    }

    /** Of a trial that was killed. */
    private void clearLeft() throws IOException {
        try (var left = Files.newDirectoryStream(settings.data(), NAME + "*")) {
            for (var each : left) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }

    private <T> T inScratchDatabase(Function<Settings, T> work) {
        var own = settings.database();
        var url = String.valueOf(own.url());
        var name = "ruimtemaker_trial_" + UUID.randomUUID().toString().substring(0, 8);
        try (var administrator = DriverManager.getConnection(url, own.user(), own.password())) {
            dropLeft(administrator);
            run(administrator, "create database " + name + " template template0");
            try {
                var there = url.replaceFirst("^(jdbc:postgresql:(?://[^/]*/)?)[^?]*", "$1" + name);
                return work.apply(settings.elsewhere(settings.data(), there));
            } finally {
                // Not by force: that takes a right over the server's own cleaners, which a plain drop sends away by
                // itself.
                run(administrator, "drop database " + name);
            }
        } catch (SQLException e) {
            throw new Refused(
                    own.user() + " cannot make a database to try it in (" + e.getMessage()
                            + "). Give that role the right to: alter role " + own.user() + " createdb.",
                    e);
        }
    }

    /** Of trials that were killed: nobody is connected there any more. */
    private static void dropLeft(Connection administrator) throws SQLException {
        try (var ask = administrator.createStatement();
                var left = ask.executeQuery("""
                        select datname from pg_database d
                        where datname like 'ruimtemaker\\_trial\\_%' and pg_has_role(datdba, 'member')
                            and not exists (select from pg_stat_activity a where a.datid = d.oid)""")) {
            while (left.next()) {
                run(administrator, "drop database " + left.getString(1));
            }
        }
    }

    private static void run(Connection administrator, String sql) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }
}
