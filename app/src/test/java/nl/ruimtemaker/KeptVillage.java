package nl.ruimtemaker;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.Mails;
import nl.ruimtemaker.platform.MasterSecret;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.test.util.ReflectionTestUtils;

/** The village on Monday morning, kept in a database of its own, and what else the house remembers: clock, mails, limits. */
@TestConfiguration
class KeptVillage {
    private final Database database;
    private final Settings settings;
    private final DataSource connections;
    private final StandingClock.Hands clock;
    private final Mails mails;
    private final Limits limits;

    KeptVillage(
            Database database,
            Settings settings,
            DataSource connections,
            StandingClock.Hands clock,
            Mails mails,
            Limits limits) {
        this.database = database;
        this.settings = settings;
        this.connections = connections;
        this.clock = clock;
        this.mails = mails;
        this.limits = limits;
    }

    @EventListener(ApplicationReadyEvent.class)
    void keep() {
        copy("ruimtemaker", "monday");
    }

    void putBack() {
        copy("monday", "ruimtemaker");
        clock.back();
        ((Collection<?>) field(mails, "kept")).clear();
        ((Map<?, ?>) field(limits, "buckets")).clear();
    }

    /** Nobody may look at the database that is copied; the house waits as long as that takes. */
    private void copy(String from, String to) {
        try (var administrator = administrator()) {
            for (var step : List.of(
                    "alter database " + from + " allow_connections false",
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + from + "'",
                    "drop database if exists " + to + " with (force)",
                    "create database " + to + " template " + from,
                    "grant create, temporary on database " + to + " to app_owner",
                    "revoke temporary on database " + to + " from public",
                    "alter database " + from + " allow_connections true")) {
                administrator.createStatement().execute(step);
            }
            evict(connections.unwrap(HikariDataSource.class));
            ((Collection<?>) field(database, "operators")).forEach(pool -> evict((HikariDataSource) pool));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A pool trusts for half a second a connection that was just used; before the first visitor there is no pool. */
    private static void evict(HikariDataSource pool) {
        Optional.ofNullable(pool.getHikariPoolMXBean()).ifPresent(HikariPoolMXBean::softEvictConnections);
    }

    private Connection administrator() throws SQLException {
        var url = Objects.requireNonNull(database.cluster()).url("postgres");
        return DriverManager.getConnection(
                url, "postgres", MasterSecret.of(settings).derived("postgres"));
    }

    private static Object field(Object owner, String name) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(owner, name));
    }
}
