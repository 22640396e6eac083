package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every room brings its migrations in {@code db/<floor>-<room>}; lower floors go first. */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Pattern FOLDER = Pattern.compile("db/(\\d+-([a-z]+))/V(\\d+)__\\w+\\.sql$");

    private static final PathMatchingResourcePatternResolver SCRIPTS = new PathMatchingResourcePatternResolver();

    private static final String ALL = "classpath*:db/**/*.sql";

    private Migrations() {}

    /** Brings the schema of rooms up to these versions, as the owner of all; without any, that of every room up to date. */
    static void run(String url, String password, Map<String, String> versions) throws IOException, SQLException {
        try (var owner = DriverManager.getConnection(url, Roles.OWNER, password)) {
            var sum = Sum.of(SCRIPTS.getResources(ALL));
            if (versions.isEmpty() && sum.isOf(owner)) {
                return;
            }
            migrate(url, password, versions);
            if (versions.isEmpty()) {
                sum.noteIn(owner);
            }
        }
    }

    /** Whether the tables are exactly those that this application makes. */
    static boolean areIn(Connection owner) throws IOException, SQLException {
        return Sum.of(SCRIPTS.getResources(ALL)).isOf(owner);
    }

    private static void migrate(String url, String password, Map<String, String> versions) throws IOException {
        for (var folder : folders()) {
            var room = folder.substring(folder.indexOf('-') + 1);
            if (versions.isEmpty() || versions.containsKey(room)) {
                var done = Flyway.configure()
                        .dataSource(url, Roles.OWNER, password)
                        .locations("classpath:db/" + folder)
                        .schemas(room)
                        .createSchemas(true)
                        .target(versions.getOrDefault(room, "latest"))
                        .initSql("set client_min_messages = warning")
                        .callbacks(new SchemaRights(room))
                        .load()
                        .migrate();
                LOG.info("{}: {} migrations", room, done.migrationsExecuted);
            }
        }
    }

    /** The newest version of each room that this application knows. */
    static Map<String, Integer> newest() throws IOException {
        var newest = new TreeMap<String, Integer>();
        for (var file : files()) {
            newest.merge(file.group(2), Integer.valueOf(file.group(3)), Math::max);
        }
        return newest;
    }

    static List<String> folders() throws IOException {
        return files().stream().map(match -> match.group(1)).distinct().sorted().toList();
    }

    private static List<MatchResult> files() throws IOException {
        var found = SCRIPTS.getResources("classpath*:db/*/V*.sql");
        return Arrays.stream(found)
                .map(file ->
                        FOLDER.matcher(String.valueOf(file.getDescription()).replace("]", "")))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .toList();
    }
}
