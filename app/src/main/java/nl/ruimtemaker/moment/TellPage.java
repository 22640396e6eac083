package nl.ruimtemaker.moment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimtemaker.people.Guesthood;
import org.jspecify.annotations.Nullable;

/**
 * The form to tell with.
 *
 * @param action where it is sent: a space's own path, or its telling link
 * @param mistakes what to mend, by field
 * @param guests the guests that can be named one by one
 * @param places the places that people here know by name
 * @param months the months that "some time in" offers
 */
public record TellPage(
        String action,
        MomentForm form,
        Map<String, String> mistakes,
        List<Guesthood> guests,
        List<String> places,
        List<YearMonth> months) {

    /** The sentence at this field, or null. */
    public @Nullable String mistake(String field) {
        return mistakes.get(field);
    }

    /** A photo comes with the telling itself. */
    public boolean takesPhoto() {
        return !action.endsWith("/verbeteren");
    }

    /** Whether the folded part stands open: where something in it was filled in or has to be mended. */
    public boolean unfolded() {
        return !mistakes.isEmpty() && !mistakes.keySet().equals(Set.of("text"));
    }
}
