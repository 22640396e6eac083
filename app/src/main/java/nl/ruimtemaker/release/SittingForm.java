package nl.ruimtemaker.release;

import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import org.jspecify.annotations.Nullable;

/**
 * A keeper's answer to one wish.
 *
 * @param version the version of the text that the keeper read
 */
public record SittingForm(
        Circle circle,
        @Nullable UUID guesthood,
        int version,
        boolean yes,
        @Nullable String reason) {}
