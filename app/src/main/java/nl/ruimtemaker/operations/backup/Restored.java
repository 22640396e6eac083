package nl.ruimtemaker.operations.backup;

import java.time.Instant;

/**
 * A backup that was put back.
 *
 * @param madeAt when it was made
 * @param tables how many came back
 * @param rows how many came back in them
 * @param erasures what was taken back or forgotten since, and is gone again
 * @param erasuresKnown whether there was a record that could say so
 */
public record Restored(Instant madeAt, int tables, long rows, long erasures, boolean erasuresKnown) {}
