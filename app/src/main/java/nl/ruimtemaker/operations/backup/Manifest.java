package nl.ruimtemaker.operations.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, written last.
 *
 * @param format of the file as a whole: only what this number means can be put back
 * @param rooms the migrations of each room, so that its tables are made as they were
 * @param tables each after those it refers to
 */
record Manifest(int format, String application, Instant madeAt, Map<String, Room> rooms, List<CopiedTable> tables) {
    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    /** A room's newest migration, and a checksum of each from the first. */
    record Room(String version, List<Integer> checksums) {}

    long rows() {
        return tables.stream().mapToLong(CopiedTable::rows).sum();
    }

    byte[] written() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** Of the backup in this file. */
    static Manifest read(Path file, byte[] json) {
        try {
            var format = JsonMapper.shared().readTree(json).path("format").asInt(0);
            if (format != FORMAT) {
                throw new Refused(file + " is a backup in format " + format + "; this Ruimtemaker reads " + FORMAT
                        + ". Use the one that made it, or a newer one.");
            }
            var manifest = JsonMapper.shared().readValue(json, Manifest.class);
            if (manifest.isWhole()) {
                return manifest;
            }
        } catch (JacksonException e) {
            throw new Refused(unreadable(file), e);
        }
        throw new Refused(unreadable(file));
    }

    private static String unreadable(Path file) {
        return file + " is damaged: its " + NAME + " cannot be read. Take another backup.";
    }

    /** What is read from a file can lack anything, whatever the types say. */
    private boolean isWhole() {
        return Stream.of(application, madeAt, rooms, tables).allMatch(Objects::nonNull)
                && rooms.values().stream()
                        .allMatch(room -> room != null && room.version() != null && isWhole(room.checksums()))
                && isWhole(tables)
                && tables.stream()
                        .allMatch(table -> table.name() != null && isWhole(table.columns()) && table.sha256() != null);
    }

    private static boolean isWhole(@Nullable List<?> all) {
        return all != null && all.stream().allMatch(Objects::nonNull);
    }
}
