package nl.ruimtemaker.release;

import java.time.Instant;
import java.util.List;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;

/** What else left the neighbourhood: higher rooms say what they sent, and to whom. */
public interface Departures {
    /** The newest before an instant: so many, and all that left at the same instant as the last of them. */
    List<Departure> before(Visit visit, Instant before, int most);

    /**
     * One thing that left.
     *
     * @param text the key of its text: {0} is what left, {1} whom it went to
     * @param path where it stands, if a member can look at it
     */
    record Departure(
            String text,
            String about,
            String to,
            Instant at,
            @Nullable String path) {}
}
