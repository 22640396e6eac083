package nl.ruimtemaker.people.pass;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.Pass;
import nl.ruimtemaker.people.mine.Mine;
import org.jspecify.annotations.Nullable;

/**
 * My passes, and the form for a new one.
 *
 * @param places where a pass can be made: where somebody comes in today
 * @param made the pass that was just made: shown this once
 */
public record PassesPage(
        PassForm form,
        Map<String, String> mistakes,
        List<Mine.Place> places,
        List<Pass> passes,
        LocalDate today,
        @Nullable String made) {

    /** The last day of a pass that is made today. */
    public LocalDate until(int months) {
        return today.plusMonths(months);
    }
}
