package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;

/** What was taken back is remembered outside the database for as long as a backup can bring it back, and no longer. */
class PastErasuresTest {
    static final String NAME = "erasures.csv";

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void linesGoAfterThirtyOneDaysInTheFileAndInTheDatabase() throws Exception {
        try (var place = Installation.empty()) {
            place.start().close();
            var file = place.settings().backups().resolve(NAME);
            Files.createDirectories(place.settings().backups());
            var young = line(NOW.minus(Duration.ofDays(30)));
            Files.writeString(file, line(NOW.minus(Duration.ofDays(32))) + young);
            var record = new PastErasures(place.settings(), CLOCK);
            try (var database = Database.ready(place.settings())) {
                erased(database, 30);
                erased(database, 32);
                record.write(database, place.settings().backups());
                assertThat(days(file)).containsExactly("2026-05-16", "2026-05-16");
                assertThat(Files.readString(file)).contains(young);
                try (var owner = database.owner();
                        var role = owner.createStatement()) {
                    role.execute("set role app_move");
                    record.forget(owner);
                }
            }
            assertThat(Rows.one(place.settings(), "select string_agg(at::date::text, ' ') from platform.erasure"))
                    .isEqualTo("2026-05-16");
        }
    }

    private static java.util.List<String> days(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceAll(".*,", "").substring(0, 10))
                .toList();
    }

    private static void erased(Database database, int daysAgo) throws SQLException {
        try (var owner = database.owner();
                var erases = owner.createStatement()) {
            erases.execute("set role app_erase");
            erases.execute("insert into platform.erasure (id, what, subject_id, at) values (gen_random_uuid(), "
                    + "'people.space', gen_random_uuid(), '" + NOW.minus(Duration.ofDays(daysAgo)) + "')");
        }
    }

    static String line(Instant at) {
        return "%s,,people.space,%s,,%s+00%n"
                .formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        at.toString().replace('T', ' ').replace("Z", ""));
    }
}
