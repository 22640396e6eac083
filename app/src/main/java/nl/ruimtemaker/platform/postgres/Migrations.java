package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every room brings its migrations in {@code db/<floor>-<room>}; lower floors go first. */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Pattern FOLDER = Pattern.compile("db/(\\d+-([a-z]+))/V\\d+__\\w+\\.sql$");

    private Migrations() {}

    /** Brings the schema of every room up to date, as the owner of all. */
    static void run(String url, String password) throws IOException {
        for (var folder : folders()) {
            var room = folder.substring(folder.indexOf('-') + 1);
            var done = Flyway.configure()
                    .dataSource(url, Roles.OWNER, password)
                    .locations("classpath:db/" + folder)
                    .schemas(room)
                    .createSchemas(true)
                    .initSql("set client_min_messages = warning")
                    .callbacks(new SchemaRights(room))
                    .load()
                    .migrate();
            LOG.info("{}: {} migrations", room, done.migrationsExecuted);
        }
    }

    static List<String> folders() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:db/*/V*.sql");
        return Arrays.stream(found)
                .map(file ->
                        FOLDER.matcher(String.valueOf(file.getDescription()).replace("]", "")))
                .filter(java.util.regex.Matcher::find)
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
