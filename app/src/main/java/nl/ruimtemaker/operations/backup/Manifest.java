package nl.ruimtemaker.operations.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    static Manifest read(byte[] json) {
        try {
            return JsonMapper.shared().readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw new Refused("Its " + Manifest.NAME + " cannot be read.", e);
        }
    }
}
