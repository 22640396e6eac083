package nl.ruimtemaker.operations.moving;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ruimtemaker.people.Houses;
import nl.ruimtemaker.people.Stubs;
import nl.ruimtemaker.platform.Drawer;
import nl.ruimtemaker.platform.Parts;
import nl.ruimtemaker.platform.Rows;
import nl.ruimtemaker.platform.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes a whole space along, for another installation: all rows of all rooms as they were at one moment, sealed. */
@Component
public class SealedMove {
    /** Some tables hold photos: a page grows while its rows are small, and shrinks where they are large. */
    private static final int LEAST = 8;

    private static final int MOST = 512;
    private static final int LETTERS = 1 << 20;

    private final Operator operator;
    private final Houses houses;
    private final Stubs stubs;
    private final Parts parts;
    private final Rows rows;
    private final JsonMapper json;
    private final Clock clock;

    SealedMove(Operator operator, Houses houses, Stubs stubs, Parts parts, Rows rows, JsonMapper json, Clock clock) {
        this.operator = operator;
        this.houses = houses;
        this.stubs = stubs;
        this.parts = parts;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the space with this short word, and answers by which key it opens.
     *
     * @throws Refused when there is no such space
     */
    public SealKey write(String slug, OutputStream file) {
        var key = SealKey.next();
        var schemas = operator.schemas(rooms(parts));
        return operator.moving(db -> {
            var house = houses.find(db, slug)
                    .filter(Houses.House::inhabited)
                    .orElseThrow(() -> new Refused("There is no space \"" + slug + "\" here."));
            try (var zip = new ZipOutputStream(Seal.on(file, key))) {
                write(db, house, schemas, zip);
            } catch (IOException e) {
                throw new Refused(
                        "The file cannot be written: " + e.getMessage()
                                + ". Give it a place with more room; nothing was changed here.",
                        e);
            }
            return key;
        });
    }

    private void write(JdbcClient db, Houses.House house, Map<String, Integer> schemas, ZipOutputStream zip)
            throws IOException {
        // Photos are most of it, and grow no smaller however long one tries.
        zip.setLevel(Deflater.BEST_SPEED);
        entry(zip, Entries.MANIFEST, List.of(json.writeValueAsString(manifest(db, house, schemas))));
        writeStubs(db, house.id(), zip);
        for (var drawer : moving().toList()) {
            write(db, drawer, house.id(), zip);
        }
    }

    private Manifest manifest(JdbcClient db, Houses.House house, Map<String, Integer> schemas) {
        var counts = parts.counts(db, house.id());
        counts.keySet().retainAll(moving().map(Drawer::name).toList());
        return new Manifest(
                Manifest.FORMAT,
                Version.running(),
                clock.instant().toString(),
                house.id(),
                house.slug(),
                house.name(),
                schemas,
                counts);
    }

    private void writeStubs(JdbcClient db, UUID space, ZipOutputStream zip) throws IOException {
        var ids = moving().flatMap(drawer -> rows.idsNamed(db, drawer).stream()).toList();
        entry(zip, Entries.PERSONS, stubs.persons(db, space, ids));
        entry(zip, Entries.SPACES, stubs.spaces(db, space, ids));
    }

    private void write(JdbcClient db, Drawer drawer, UUID space, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(Entries.of(drawer)));
        int most = LEAST;
        var page = rows.page(db, drawer, space, Rows.Columns.ALL, null, most);
        while (!page.isEmpty()) {
            lines(zip, page);
            int letters = page.stream().mapToInt(String::length).sum();
            most = letters < LETTERS ? Math.min(MOST, most * 2) : Math.max(LEAST, most / 2);
            page = rows.page(db, drawer, space, Rows.Columns.ALL, page.getLast(), most);
        }
        zip.closeEntry();
    }

    private Stream<Drawer> moving() {
        return parts.drawers().stream().filter(drawer -> drawer.table().moves());
    }

    private static void entry(ZipOutputStream zip, String name, List<String> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        lines(zip, lines);
        zip.closeEntry();
    }

    private static void lines(ZipOutputStream zip, List<String> lines) throws IOException {
        for (var line : lines) {
            zip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    static List<String> rooms(Parts parts) {
        return parts.drawers().stream().map(Drawer::room).distinct().toList();
    }
}
