package nl.ruimtemaker.platform.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.ruimtemaker.platform.MasterSecret;
import nl.ruimtemaker.platform.Settings;
import org.jspecify.annotations.Nullable;

/** The database of this installation, ready for use: the embedded one, or one of the operator's own. */
public final class Database implements AutoCloseable {
    private static final String NAME = "ruimtemaker";
    private static final Duration CONNECTION_PATIENCE = Duration.ofSeconds(3);
    private static final Duration STATEMENT_PATIENCE = Duration.ofSeconds(10);

    private final String url;
    private final MasterSecret secret;
    private final @Nullable Cluster cluster;
    private final List<HikariDataSource> operators = new CopyOnWriteArrayList<>();

    private Database(String url, MasterSecret secret, @Nullable Cluster cluster) {
        this.url = url;
        this.secret = secret;
        this.cluster = cluster;
    }

    /** Starts it where it is embedded, makes its roles, and runs the migrations of every room. */
    public static Database ready(Settings settings) throws SQLException, IOException {
        var database = prepared(settings);
        try {
            database.migrate();
            return database;
        } catch (SQLException | IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Started where it is embedded, with its roles, and as far migrated as it was. */
    public static Database prepared(Settings settings) throws SQLException {
        var secret = MasterSecret.of(settings);
        var own = settings.database();
        var database = own.url() == null ? embedded(settings, secret) : new Database(own.url(), secret, null);
        var user = own.url() == null ? "postgres" : own.user();
        var password = own.url() == null ? secret.derived("postgres") : own.password();
        Roles.establish(database.url, user, password, secret);
        return database;
    }

    /**
     * For one piece of work: as it is beside a Ruimtemaker that runs with it, and else made ready.
     *
     * @throws OtherVersion when the one that runs made other tables
     */
    public static Database forErrand(Settings settings) throws SQLException, IOException {
        if (!isVisited(settings)) {
            return ready(settings);
        }
        var database = reached(settings);
        try (var owner = database.owner()) {
            if (Migrations.areIn(owner)) {
                return database;
            }
        }
        database.close();
        throw new OtherVersion();
    }

    private static boolean isVisited(Settings settings) throws SQLException {
        var own = settings.database();
        if (own.url() == null) {
            return InUse.isRunning(settings.data());
        }
        try (var administrator = DriverManager.getConnection(own.url(), own.user(), own.password())) {
            return isVisited(administrator);
        }
    }

    /** Whether a Ruimtemaker is connected to it. */
    public boolean isVisited() throws SQLException {
        try (var owner = owner()) {
            return isVisited(owner);
        }
    }

    private static boolean isVisited(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement(
                "select from pg_stat_activity where usename = ? and datname = current_database()")) {
            ask.setString(1, Roles.RUNTIME);
            return ask.executeQuery().next();
        }
    }

    /** As it is, beside a Ruimtemaker that runs with it or without one: nothing in it is changed. */
    public static Database reached(Settings settings) {
        var secret = MasterSecret.of(settings);
        if (settings.database().url() != null) {
            return new Database(settings.database().url(), secret, null);
        }
        return Cluster.running(settings.data())
                .map(port -> new Database(Cluster.url(port, NAME), secret, null))
                .orElseGet(() -> started(settings, secret));
    }

    /** Brings every room up to date, and takes out of a restored backup what may not come back with it. */
    public void migrate() throws SQLException, IOException {
        Migrations.run(url, secret.derived(Roles.OWNER), Map.of());
        Replays.run(this);
    }

    /** Brings rooms to a version of before, where there is nothing in them yet. */
    public void migrate(Map<String, String> versions) throws IOException, SQLException {
        Migrations.run(url, secret.derived(Roles.OWNER), versions);
    }

    /** The newest version of each room that this application can migrate to. */
    public static Map<String, Integer> newest() throws IOException {
        return Migrations.newest();
    }

    /** A connection that owns the tables, and sees no row of them without taking a role. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, Roles.OWNER, secret.derived(Roles.OWNER));
    }

    /** Connections for the application: a role that owns nothing and cannot pass by row-level security. */
    public HikariDataSource runtime(int connections) {
        var pool = pool(Roles.RUNTIME, connections);
        // A question is planned once: what a visitor may read hangs on settings, so its plan is the same for everybody.
        pool.setConnectionInitSql("set statement_timeout = " + STATEMENT_PATIENCE.toMillis()
                + "; set plan_cache_mode = force_generic_plan");
        return pool;
    }

    /** A connection for the operator's own work, such as moving a whole space: it sees nothing until it takes a role. */
    public HikariDataSource operator() {
        var pool = pool(Roles.OWNER, 1);
        operators.removeIf(HikariDataSource::isClosed);
        operators.add(pool);
        return pool;
    }

    /** The embedded server, where there is one. */
    public @Nullable Cluster cluster() {
        return cluster;
    }

    @Override
    public void close() {
        operators.forEach(HikariDataSource::close);
        if (cluster != null) {
            cluster.close();
        }
    }

    private HikariDataSource pool(String role, int connections) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(role);
        pool.setPassword(secret.derived(role));
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(Math.min(connections, 2));
        pool.setConnectionTimeout(CONNECTION_PATIENCE.toMillis());
        return pool;
    }

    private static Database started(Settings settings, MasterSecret secret) {
        var cluster = Cluster.start(settings.data(), secret.derived("postgres"));
        return new Database(cluster.url(NAME), secret, cluster);
    }

    private static Database embedded(Settings settings, MasterSecret secret) throws SQLException {
        var password = secret.derived("postgres");
        var cluster = Cluster.start(settings.data(), password);
        Roles.establishDatabase(cluster.url("postgres"), "postgres", password, NAME);
        return new Database(cluster.url(NAME), secret, cluster);
    }
}
