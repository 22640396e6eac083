package nl.ruimtemaker.platform.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
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

    private Database(String url, MasterSecret secret, @Nullable Cluster cluster) {
        this.url = url;
        this.secret = secret;
        this.cluster = cluster;
    }

    /** Starts it where it is embedded, makes its roles, and runs the migrations of every room. */
    public static Database ready(Settings settings) throws SQLException, IOException {
        var secret = MasterSecret.of(settings);
        var own = settings.database();
        var database = own.url() == null ? embedded(settings, secret) : new Database(own.url(), secret, null);
        var user = own.url() == null ? "postgres" : own.user();
        var password = own.url() == null ? secret.derived("postgres") : own.password();
        Roles.establish(database.url, user, password, secret);
        Migrations.run(database.url, secret.derived(Roles.OWNER));
        return database;
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
        return pool(Roles.OWNER, 1);
    }

    /** The embedded server, where there is one. */
    public @Nullable Cluster cluster() {
        return cluster;
    }

    @Override
    public void close() {
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

    private static Database embedded(Settings settings, MasterSecret secret) throws SQLException {
        var password = secret.derived("postgres");
        var cluster = Cluster.start(settings.data(), password);
        Roles.establishDatabase(cluster.url("postgres"), "postgres", password, NAME);
        return new Database(cluster.url(NAME), secret, cluster);
    }
}
