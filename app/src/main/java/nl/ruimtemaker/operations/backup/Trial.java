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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Puts a backup back in a scratch place, where nothing can go wrong, and throws that place away: only so it is known to work. */
final class Trial {
    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);
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
                clear(scratch);
            }
        } catch (IOException e) {
            throw new Untried("There is no room in " + settings.data() + " to try: " + e.getMessage(), e);
        }
    }

    /** What stays behind takes room, and takes nothing away from what the trial found. */
    private static void clear(Path scratch) {
        try {
            FileSystemUtils.deleteRecursively(scratch);
        } catch (IOException e) {
            LOG.warn("The scratch folder {} is still there: {}. Delete it yourself.", scratch, e.toString());
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
            refuseTwoAtOnce(administrator);
            dropLeft(administrator);
            run(administrator, "create database " + name + " template template0");
            try {
                var there = url.replaceFirst("^(jdbc:postgresql:(?://[^/]*/)?)[^?]*", "$1" + name);
                return work.apply(settings.elsewhere(settings.data(), there));
            } finally {
                drop(administrator, name);
            }
        } catch (SQLException e) {
            throw new Untried(
                    own.user() + " cannot make a database to try it in (" + e.getMessage()
                            + "). Give that role the right to: alter role " + own.user() + " createdb.",
                    e);
        }
    }

    /** The scratch database of another one that goes on just now may look left: nobody is connected there yet. */
    private static void refuseTwoAtOnce(Connection administrator) throws SQLException {
        try (var ask = administrator.createStatement();
                var free = ask.executeQuery("select pg_try_advisory_lock(hashtextextended('trial of a backup', 0))")) {
            if (!free.next() || !free.getBoolean(1)) {
                throw new Untried("another doctor tries one just now. Ask again when it is done.");
            }
        }
    }

    /** Not by force: that takes a right over the server's own cleaners, which a plain drop sends away by itself. */
    private static void drop(Connection administrator, String name) {
        try {
            run(administrator, "drop database " + name);
        } catch (SQLException e) {
            LOG.warn("The scratch database {} is still there: {}. Drop it yourself.", name, e.getMessage());
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
                drop(administrator, left.getString(1));
            }
        }
    }

    private static void run(Connection administrator, String sql) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }
}
