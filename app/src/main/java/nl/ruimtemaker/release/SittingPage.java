package nl.ruimtemaker.release;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.Objection;
import nl.ruimtemaker.moment.Wish;
import nl.ruimtemaker.people.Circle;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the keepers: wishes of tellers, grouped by what is asked, what people said is about them, and what other
 * rooms laid on the table.
 *
 * @param at the wish or objection that could not be answered as it was
 * @param mistake the key of why not
 */
public record SittingPage(
        List<Group> groups,
        List<Said> objections,
        List<ToDecide.Line> others,
        @Nullable UUID at,
        @Nullable String mistake) {
    /** A wish with the moment that it is about. */
    public record Item(Moment moment, Wish wish) {}

    /** All that is asked for one circle; for a guest, for that guest by name. */
    public record Group(Wish first, List<Item> items) {
        /** How wide. */
        public Circle circle() {
            return first.circle();
        }
    }

    /** Somebody said of this moment that it is about them. */
    public record Said(Objection objection, Moment moment) {}

    /** Whether there is nothing to look at. */
    public boolean isEmpty() {
        return groups.isEmpty() && objections.isEmpty() && others.isEmpty();
    }

    /** Why this one could not be answered, or null. */
    public @Nullable String mistakeAt(UUID one) {
        return one.equals(at) ? mistake : null;
    }

    /** The wishes by what they ask: first for the neighbourhood, then for each guest, last for everyone. */
    static List<Group> grouped(List<Item> items) {
        return Circle.CHOICES.stream()
                .flatMap(circle -> items.stream()
                        .filter(item -> item.wish().circle() == circle)
                        .map(item -> item.wish().guesthood())
                        .distinct()
                        .map(guesthood -> group(items, circle, guesthood)))
                .toList();
    }

    private static Group group(List<Item> items, Circle circle, @Nullable UUID guesthood) {
        var same = items.stream()
                .filter(item -> item.wish().circle() == circle
                        && java.util.Objects.equals(item.wish().guesthood(), guesthood))
                .toList();
        return new Group(same.getFirst().wish(), same);
    }
}
