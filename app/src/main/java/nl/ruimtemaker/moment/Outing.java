package nl.ruimtemaker.moment;

import java.time.Instant;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import org.jspecify.annotations.Nullable;

/**
 * A story is read beyond its neighbourhood: by one guest, or by everyone.
 *
 * @param beginning the story's first words
 * @param version the version of its text that is read
 * @param guesthood through which guesthood; null where everyone reads it
 * @param guest the guest's name
 * @param underWoo whether what that guest is given becomes a public record there
 * @param since when a keeper let it be read
 * @param until until when its reader was a guest, if that is over: they read nothing here now
 * @param keeper who said yes for the neighbourhood, where that is known
 */
public record Outing(
        UUID moment,
        String beginning,
        int version,
        @Nullable UUID guesthood,
        @Nullable String guest,
        boolean underWoo,
        Instant since,
        @Nullable Instant until,
        @Nullable String keeper) {

    /** How wide it is read. */
    public Circle circle() {
        return guesthood == null ? Circle.PUBLIC : Circle.GUESTS;
    }

    /** Whether it is read now, so that it can be called back. */
    public boolean isOpen() {
        return until == null;
    }

    /** Whether a wish or an agreement was about this very reading. */
    public boolean isFor(@Nullable Circle circle, @Nullable UUID guest) {
        return circle() == circle && java.util.Objects.equals(guesthood, guest);
    }

    /** Where it is called back, under a path of its story. */
    public String back(String path) {
        return path + "/terughalen?circle=" + circle() + (guesthood == null ? "" : "&guesthood=" + guesthood);
    }
}
