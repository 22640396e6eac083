package nl.ruimtemaker.operations.moving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.zip.ZipInputStream;
import nl.ruimtemaker.people.Houses;
import nl.ruimtemaker.people.Stubs;
import nl.ruimtemaker.platform.Parts;
import nl.ruimtemaker.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Brings in a space that {@link SealedMove} took along elsewhere: all of it, or nothing. */
@Component
public class Arrival {
    private final Operator operator;
    private final Houses houses;
    private final Stubs stubs;
    private final Parts parts;
    private final Rows rows;
    private final JsonMapper json;

    Arrival(Operator operator, Houses houses, Stubs stubs, Parts parts, Rows rows, JsonMapper json) {
        this.operator = operator;
        this.houses = houses;
        this.stubs = stubs;
        this.parts = parts;
        this.rows = rows;
        this.json = json;
    }

    /** The space that came in, and how many rows. */
    public record Arrived(String slug, String name, long rows) {}

    /**
     * Reads the file and brings in what is in it.
     *
     * @throws Refused when this is not its key, it is damaged, or the space cannot come in here
     */
    public Arrived read(InputStream file, SealKey key) {
        var schemas = operator.schemas(SealedMove.rooms(parts));
        return operator.moving(db -> {
            try (var opened = Seal.opened(file, key)) {
                var zip = new ZipInputStream(opened, StandardCharsets.UTF_8);
                var manifest = manifest(zip);
                new Threshold(houses, schemas).check(db, manifest);
                long added = bringIn(db, zip, manifest);
                // What follows the last entry is read too: only then is the seal known to be whole.
                opened.transferTo(OutputStream.nullOutputStream());
                return new Arrived(manifest.slug(), manifest.name(), added);
            } catch (IOException | UncheckedIOException | JacksonException e) {
                throw new Refused(
                        "The file is damaged or not whole. Nothing was brought in. Copy it again, or make it again.");
            }
        });
    }

    private Manifest manifest(ZipInputStream zip) throws IOException {
        if (zip.getNextEntry() == null) {
            throw new IOException("no entry");
        }
        return json.readValue(lines(zip).readLine(), Manifest.class);
    }

    private long bringIn(JdbcClient db, ZipInputStream zip, Manifest manifest) throws IOException {
        var unpacking = new Unpacking(db, manifest, houses, stubs, rows, json);
        var counts = new HashMap<String, Long>();
        unpacking.stubs(zip);
        for (var drawer : parts.drawers()) {
            if (manifest.counts().containsKey(drawer.name())) {
                counts.put(drawer.name(), unpacking.drawer(zip, drawer));
            }
        }
        if (zip.getNextEntry() != null || !counts.equals(manifest.counts())) {
            throw new IOException("it holds something else than it says");
        }
        db.sql("delete from moving.ending where space_id = :space and called_off_at is null")
                .param("space", manifest.space())
                .update();
        SealedMove.rooms(parts).forEach(room -> parts.cameIn(db, room));
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    static BufferedReader lines(ZipInputStream zip) {
        return new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
    }
}
