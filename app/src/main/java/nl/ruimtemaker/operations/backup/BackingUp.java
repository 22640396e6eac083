package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ruimtemaker.platform.Version;
import nl.ruimtemaker.platform.postgres.Database;
import org.postgresql.PGConnection;

/** Makes a backup of one moment, while people tell on: every row as it was then, in the transaction of one snapshot. */
final class BackingUp {
    private static final int LEVEL = 3;

    private final Database database;
    private final Clock clock;

    BackingUp(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes it to this file, which has its name only once it is whole. */
    Manifest to(Path file) {
        try (var owner = database.owner();
                var whole = WholeFile.beside(file)) {
            owner.setAutoCommit(false);
            Manifest manifest;
            try (var zip = new ZipOutputStream(whole.out())) {
                zip.setLevel(LEVEL);
                manifest = write(owner, zip);
                owner.rollback();
            }
            whole.name();
            return manifest;
        } catch (SQLException e) {
            throw new Refused("The database does not let itself be backed up: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refused("The backup cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private Manifest write(Connection owner, ZipOutputStream zip) throws SQLException, IOException {
        var catalogue = new Catalogue(owner);
        try (var begin = owner.createStatement()) {
            begin.execute("set transaction isolation level repeatable read, read only");
            begin.execute("set local timezone = 'UTC'");
            var madeAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var rooms = catalogue.rooms();
            refuseLess(rooms.keySet(), catalogue.unread());
            var tables = catalogue.tables();
            begin.execute("set local role app_move");
            var written = copy(owner, zip, tables);
            return finish(zip, new Manifest(Manifest.FORMAT, Version.running(), madeAt, rooms, written));
        }
    }

    private static void refuseLess(Set<String> rooms, Collection<String> unread) {
        if (rooms.isEmpty()) {
            throw new Refused("There is nothing to back up: Ruimtemaker was never started with this database.");
        }
        if (!unread.isEmpty()) {
            throw new Refused("Nothing was backed up, because app_move cannot read all of " + unread + ".");
        }
    }

    private static List<CopiedTable> copy(Connection owner, ZipOutputStream zip, Map<String, List<String>> tables)
            throws SQLException, IOException {
        var written = new ArrayList<CopiedTable>();
        for (var table : tables.entrySet()) {
            written.add(copy(owner, zip, table.getKey(), table.getValue()));
        }
        return written;
    }

    private static CopiedTable copy(Connection owner, ZipOutputStream zip, String table, List<String> columns)
            throws SQLException, IOException {
        var hash = Checksum.digest();
        var out = new DigestOutputStream(unclosed(zip), hash);
        zip.putNextEntry(new ZipEntry(CopiedTable.file(table)));
        long rows = owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select %s from %s) to stdout".formatted(String.join(", ", columns), table), out);
        zip.closeEntry();
        return new CopiedTable(table, columns, rows, Checksum.hex(hash));
    }

    private static Manifest finish(ZipOutputStream zip, Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.written());
        zip.closeEntry();
        return manifest;
    }

    private static OutputStream unclosed(OutputStream out) {
        return new java.io.FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
