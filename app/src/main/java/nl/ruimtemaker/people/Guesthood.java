package nl.ruimtemaker.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation is let in for a while, by name. It is an envelope: the community and the organisation both read it, and
 * either can end it.
 *
 * @param organisation the name of the organisation
 * @param underWoo whether what it is given becomes a public record there
 * @param community the name of the community
 * @param reward what the organisation gives whoever reads its letters along, or null where nothing was agreed
 * @param leftByItself whether the organisation ended it, and not the community
 */
public record Guesthood(
        UUID space,
        UUID id,
        UUID withSpace,
        String community,
        String organisation,
        boolean underWoo,
        LocalDate from,
        LocalDate until,
        @Nullable String reward,
        @Nullable Instant endedAt,
        boolean leftByItself) {

    /** It was ended, from either side: what it let see is seen no more. */
    public record Ended(UUID space, UUID guesthood) {}

    /** Whether its people can come in on this day. */
    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
