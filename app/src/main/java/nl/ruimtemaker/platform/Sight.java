package nl.ruimtemaker.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who can see what: each room answers for its own things, so that nobody has to guess. */
public interface Sight {
    /** What of this person's things in this space others can see. */
    List<Line> ofMine(Visit visit);

    /** What a guest sees in this space through a guesthood, as its keepers may check. */
    List<Line> ofGuest(Visit visit, UUID guesthood);

    /** What of this person's things is seen outside the space, newest first. */
    default List<Outside> outside(Visit visit) {
        return List.of();
    }

    /**
     * One thing that somebody outside sees.
     *
     * @param thing the thing's first words
     * @param path where it stands
     * @param text who sees it, with their name
     * @param version which version of its text
     * @param back where it is taken back, in one step
     */
    record Outside(
            String thing,
            String path,
            String text,
            @Nullable String who,
            Instant since,
            int version,
            String back) {}

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
