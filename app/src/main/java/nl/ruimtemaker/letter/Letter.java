package nl.ruimtemaker.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to somebody, over a period, that draws on the stories of one neighbourhood. A guest writes it, or that
 * neighbourhood itself.
 *
 * @param space the neighbourhood
 * @param withSpace who writes it: an organisation, or the neighbourhood itself
 * @param writer what the writer is called
 * @param question what the writer asks its reader, or null
 * @param reward what the neighbourhood agreed with a guest for whoever reads its letters along, or null
 * @param version how often its writer changed it
 * @param laid in which version it was last laid before the keepers; null when it never was
 * @param sending when, under which number and at which address it was sent; null while it is being written
 */
public record Letter(
        UUID id,
        UUID space,
        UUID withSpace,
        String writer,
        String title,
        String toWhom,
        LocalDate from,
        LocalDate until,
        @Nullable UUID agreement,
        @Nullable String question,
        @Nullable String reward,
        int version,
        @Nullable Integer laid,
        @Nullable Sending sending) {
    /** It was sent: from then on nothing is added to it. */
    public record Sending(int number, String key, Instant at) {
        /** Its short address. */
        public String path() {
            return "/brief/" + key;
        }
    }

    /** Whether the neighbourhood writes it itself. */
    public boolean own() {
        return space.equals(withSpace);
    }

    /** Whether it lies before the keepers as it is now. */
    public boolean isLaid() {
        return laid != null && laid == version;
    }
}
