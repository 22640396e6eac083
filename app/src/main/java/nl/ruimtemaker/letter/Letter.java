package nl.ruimtemaker.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that a space writes to somebody, over a period.
 *
 * @param sending when, under which number and at which address it was sent; null while it is being written
 */
public record Letter(
        UUID id,
        String title,
        String toWhom,
        LocalDate from,
        LocalDate until,
        @Nullable Sending sending) {
    /** It was sent: from then on nothing is added to it. */
    public record Sending(int number, String key, Instant at) {
        /** Its short address. */
        public String path() {
            return "/brief/" + key;
        }
    }
}
