package nl.ruimtemaker.moment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second reading of a moment, by somebody who was there. The two stand beside each other; neither is the true one.
 *
 * @param readAs how its reader is named, or null for somebody from the neighbourhood
 * @param mine whether the visitor said it
 * @param shown whether the teller has seen it, so that others see it too
 */
public record Reading(
        UUID id,
        @Nullable String readAs,
        String text,
        Decision.@Nullable Party decided,
        Instant at,
        boolean shown,
        boolean mine) {}
