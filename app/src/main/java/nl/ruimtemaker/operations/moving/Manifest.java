package nl.ruimtemaker.operations.moving;

import java.util.Map;
import java.util.UUID;

/**
 * What a sealed file says of itself before anything else.
 *
 * @param format the way in which it is written
 * @param application by which version
 * @param schemas how far each room's tables had come there
 * @param counts how many rows there are in it, by table
 */
record Manifest(
        int format,
        String application,
        String madeAt,
        UUID space,
        String slug,
        String name,
        Map<String, Integer> schemas,
        Map<String, Long> counts) {
    static final int FORMAT = 1;
}
