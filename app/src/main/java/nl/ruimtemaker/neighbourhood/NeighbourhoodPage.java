package nl.ruimtemaker.neighbourhood;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is known in a neighbourhood.
 *
 * @param removed what this visitor can put back
 * @param form what was typed and could not be kept
 * @param at which of the three forms that was
 * @param mistake the key of what is wrong with it
 */
public record NeighbourhoodPage(
        List<Neighbour> neighbours,
        List<Group> groups,
        List<Place> places,
        List<Removal> removed,
        KnownForm form,
        @Nullable String at,
        @Nullable String mistake) {

    /** What was typed in this form. */
    public @Nullable String typed(String which) {
        return which.equals(at) ? form.name() : null;
    }

    /** What is wrong in this form. */
    public @Nullable String mistakeAt(String which) {
        return which.equals(at) ? mistake : null;
    }
}
