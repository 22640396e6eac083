package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;
import org.postgresql.PGConnection;

/**
 * The record of erasures outside the database: a file in the folder of backups with a line for each, by ids only. When the
 * database is lost it says what no backup may bring back. Lines go once no backup is older than they are.
 */
final class PastErasures {
    private static final String NAME = "erasures.csv";
    /** A day more than the oldest backup that there can be. */
    static final Duration KEPT = Duration.ofDays(Settings.Backup.MOST_DAYS + 1);

    private static final String COLUMNS = "id, space_id, what, subject_id, other_id, at";

    private final Settings settings;
    private final Clock clock;

    PastErasures(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds to the file in this folder what the database knows more. */
    void write(Database database, Path folder) {
        try (var owner = database.owner()) {
            var lines = read(folder);
            if (lines.addAll(known(owner)) | lines.removeIf(this::isPast) | !Files.exists(folder.resolve(NAME))) {
                write(folder, lines);
            }
        } catch (SQLException e) {
            throw new Refused("The record of erasures cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refused("The record of erasures in " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Lets go in the database of what is older than any backup. */
    void forget(Connection owner) throws SQLException {
        try (var delete = owner.prepareStatement("delete from platform.erasure where at < ? and not pending")) {
            delete.setObject(1, clock.instant().minus(KEPT).atOffset(java.time.ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    /** Of the folder of backups and of the folder of this backup, whichever know more; nothing where neither has a record. */
    Optional<Set<String>> all(Path backup) throws IOException {
        var beside = WholeFile.folderOf(backup);
        if (!Files.exists(settings.backups().resolve(NAME)) && !Files.exists(beside.resolve(NAME))) {
            return Optional.empty();
        }
        var lines = read(settings.backups());
        lines.addAll(read(beside));
        return Optional.of(lines);
    }

    /**
     * Brings in what a loaded backup does not know of yet, to be replayed.
     *
     * @return how many came in
     */
    static long bringIn(Connection owner, Set<String> lines) throws SQLException, IOException {
        try (var statement = owner.createStatement()) {
            statement.execute("create temporary table past (like platform.erasure) on commit drop");
            statement.execute("alter table past alter pending set default true");
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy past (" + COLUMNS + ") from stdin with (format csv)",
                            new StringReader(String.join("\n", lines)));
            return statement.executeUpdate(
                    "insert into platform.erasure select * from past on conflict (id) do nothing");
        }
    }

    private static List<String> known(Connection owner) throws SQLException, IOException {
        owner.setAutoCommit(false);
        try (var role = owner.createStatement()) {
            role.execute("set local role app_move");
            role.execute("set local timezone = 'UTC'");
            var lines = new StringWriter();
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select " + COLUMNS
                                    + " from platform.erasure order by at) to stdout with (format csv)",
                            lines);
            return lines.toString().lines().toList();
        } finally {
            owner.rollback();
        }
    }

    private boolean isPast(String line) {
        var at = OffsetDateTime.parse(
                line.substring(line.lastIndexOf(',') + 1).replace(' ', 'T').replaceFirst("([+-]\\d\\d)$", "$1:00"));
        return at.toInstant().isBefore(clock.instant().minus(KEPT));
    }

    private static Set<String> read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        var lines = new LinkedHashSet<String>();
        if (Files.exists(file)) {
            lines.addAll(Files.readAllLines(file));
            lines.remove("");
        }
        return lines;
    }

    private static void write(Path folder, Set<String> lines) throws IOException {
        try (var whole = WholeFile.beside(folder.resolve(NAME))) {
            try (var out = whole.out()) {
                out.write(String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
            }
            whole.name();
        }
    }
}
