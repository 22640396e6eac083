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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Says while nothing was made yet that the record in this folder cannot be kept. */
    void refuseSpoiled(Path folder) {
        read(folder);
    }

    /** Adds to the file in this folder what the database knows more. */
    void write(Database database, Path folder) {
        try (var owner = database.owner()) {
            var lines = read(folder);
            if (lines.addAll(known(owner)) | lines.removeIf(this::isPast) | !Files.exists(folder.resolve(NAME))) {
                write(folder, lines);
            }
        } catch (SQLException e) {
            throw new Refused("The database does not let its erasures be read: " + e.getMessage(), e);
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
    Optional<Set<PastErasure>> all(Path backup) {
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
    static long bringIn(Connection owner, Set<PastErasure> erasures) throws SQLException, IOException {
        var lines = erasures.stream().map(PastErasure::line).collect(Collectors.joining("\n"));
        try (var statement = owner.createStatement()) {
            statement.execute("create temporary table past (like platform.erasure) on commit drop");
            statement.execute("alter table past alter pending set default true");
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy past (" + COLUMNS + ") from stdin with (format csv)", new StringReader(lines));
            return statement.executeUpdate(
                    "insert into platform.erasure select * from past on conflict (id) do nothing");
        }
    }

    private static List<PastErasure> known(Connection owner) throws SQLException, IOException {
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
            return numbered(
                    Path.of("platform.erasure"), lines.toString().lines().toList());
        } finally {
            owner.rollback();
        }
    }

    private boolean isPast(PastErasure erasure) {
        return erasure.at().isBefore(clock.instant().minus(KEPT));
    }

    private static Set<PastErasure> read(Path folder) {
        var file = folder.resolve(NAME);
        try {
            return new LinkedHashSet<>(Files.exists(file) ? numbered(file, Files.readAllLines(file)) : List.of());
        } catch (IOException e) {
            throw new Refused(
                    "The record of erasures " + file + " cannot be read: " + e + ". Put a copy of it in its place.", e);
        }
    }

    private static List<PastErasure> numbered(Path file, List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isEmpty())
                .mapToObj(at -> PastErasure.of(file, at + 1, lines.get(at)))
                .toList();
    }

    private static void write(Path folder, Set<PastErasure> lines) throws IOException {
        try (var whole = WholeFile.beside(folder.resolve(NAME))) {
            try (var out = whole.out()) {
                for (var each : lines) {
                    out.write((each.line() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            whole.name();
        }
    }
}
