package nl.ruimtemaker.moment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said of a moment: this is about me. A keeper looks at it; the teller gets the reason.
 *
 * @param hidden what the keeper answered: hidden or not; null while it waits
 */
public record Objection(
        UUID id,
        UUID moment,
        String said,
        Instant saidAt,
        @Nullable Boolean hidden,
        String reason) {}
