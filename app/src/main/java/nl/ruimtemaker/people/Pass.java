package nl.ruimtemaker.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a machine comes in with, on behalf of whoever made it: in one space, for one purpose.
 *
 * @param purpose what it is for, in its owner's words
 * @param usedOn the last day on which it was used
 * @param works whether it opens something today: it does not once it is over, was ended, or its owner went
 */
public record Pass(
        UUID id,
        String space,
        String purpose,
        May may,
        LocalDate until,
        @Nullable LocalDate usedOn,
        @Nullable Instant endedAt,
        boolean works) {

    /** What may be done with it. */
    public enum May {
        READ,
        TELL,
        BOTH;

        /** Whether this is enough for that; where both are named, either is. */
        public boolean allows(May asked) {
            return this == BOTH || asked == BOTH || this == asked;
        }
    }
}
