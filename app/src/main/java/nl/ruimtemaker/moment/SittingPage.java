package nl.ruimtemaker.moment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the keepers: wishes of tellers, and what people said is about them.
 *
 * @param at the wish or objection that could not be answered as it was
 * @param mistake the key of why not
 */
public record SittingPage(
        List<Sitting.Item> wishes,
        List<Said> objections,
        @Nullable UUID at,
        @Nullable String mistake) {
    /** Somebody said of this moment that it is about them. */
    public record Said(Objection objection, Moment moment) {}

    /** Why this one could not be answered, or null. */
    public @Nullable String mistakeAt(UUID one) {
        return one.equals(at) ? mistake : null;
    }
}
