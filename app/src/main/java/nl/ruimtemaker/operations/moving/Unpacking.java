package nl.ruimtemaker.operations.moving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.ruimtemaker.people.Houses;
import nl.ruimtemaker.people.Stubs;
import nl.ruimtemaker.platform.Drawer;
import nl.ruimtemaker.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One file being read: who is known here under another id, and the rows, a batch at a time. */
final class Unpacking {
    private static final int A_BATCH = 200;
    private static final int A_BATCH_LETTERS = 4 << 20;
    private static final String OWN = "people.space";

    private final JdbcClient db;
    private final Manifest manifest;
    private final Houses houses;
    private final Stubs stubs;
    private final Rows rows;
    private final JsonMapper json;

    /** By the id that a person has in the file, the one that they have here. */
    private final Map<String, String> known = new HashMap<>();

    Unpacking(JdbcClient db, Manifest manifest, Houses houses, Stubs stubs, Rows rows, JsonMapper json) {
        this.db = db;
        this.manifest = manifest;
        this.houses = houses;
        this.stubs = stubs;
        this.rows = rows;
        this.json = json;
    }

    void stubs(ZipInputStream zip) throws IOException {
        for (var row : all(zip, Entries.PERSONS)) {
            var there = json.readTree(row).path("id").asString();
            var here = stubs.bringInPerson(db, row).toString();
            if (!here.equals(there)) {
                known.put(there, here);
            }
        }
        for (var row : all(zip, Entries.SPACES)) {
            stubs.bringInSpace(db, row);
        }
    }

    /** Adds the rows of one table, and answers how many there were. */
    long drawer(ZipInputStream zip, Drawer drawer) throws IOException {
        next(zip, Entries.of(drawer));
        var lines = Arrival.lines(zip);
        var ids = known.isEmpty() ? List.<String>of() : rows.idColumns(db, drawer);
        var batch = new ArrayList<String>();
        long count = 0;
        int letters = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            batch.add(here(drawer, line, ids));
            letters += line.length();
            count++;
            if (batch.size() == A_BATCH || letters > A_BATCH_LETTERS) {
                add(drawer, batch);
                letters = 0;
            }
        }
        add(drawer, batch);
        return count;
    }

    private void add(Drawer drawer, List<String> batch) {
        if (drawer.name().equals(OWN) && houses.find(db, manifest.space()).isPresent()) {
            batch.forEach(row -> houses.settle(db, row));
        } else {
            rows.add(db, drawer, "[" + String.join(",", batch) + "]");
        }
        batch.clear();
    }

    /** A row of this very space, with everybody in it as they are known here. */
    private String here(Drawer drawer, String line, List<String> ids) throws IOException {
        var row = (ObjectNode) json.readTree(line);
        var space = row.path(drawer.table().spaceColumn()).asString("");
        if (!space.equals(manifest.space().toString())) {
            throw new IOException("a row of another space");
        }
        ids.forEach(column -> {
            var here = known.get(row.path(column).asString(""));
            if (here != null) {
                row.put(column, here);
            }
        });
        return ids.isEmpty() ? line : row.toString();
    }

    private static List<String> all(ZipInputStream zip, String name) throws IOException {
        next(zip, name);
        return Arrival.lines(zip).lines().toList();
    }

    private static void next(ZipInputStream zip, String name) throws IOException {
        var entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IOException("no " + name);
        }
    }
}
