package nl.ruimtemaker.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who can see what: each room answers for its own things, so that nobody has to guess. */
public interface Sight {
    /** What of this person's things in this space others can see. */
    List<Line> ofMine(Visit visit);

    /** What a guest sees in this space through a guesthood, as its keepers may check. */
    List<Line> ofGuest(Visit visit, UUID guesthood);

    /**
     * One sentence: a text with its count, and where it can be looked at or changed.
     *
     * @param beside what else the sentence says: whose it is, or out of how many
     */
    record Line(
            String text,
            long count,
            @Nullable Object beside,
            @Nullable String path) {
        public Line(String text, long count, @Nullable String path) {
            this(text, count, null, path);
        }
    }
}
