package nl.ruimtemaker.release;

import java.time.Instant;
import java.util.List;
import nl.ruimtemaker.moment.Outing;
import org.jspecify.annotations.Nullable;

/**
 * Everything that left the neighbourhood, newest first.
 *
 * @param older the mark behind which there is more
 * @param first whether this is the beginning of the list
 */
public record DepartedPage(List<Entry> entries, @Nullable Instant older, boolean first) {
    /** A story that is read outside, or something that another room sent; one of the two. */
    public record Entry(Instant at, @Nullable Outing story, Departures.@Nullable Departure sent) {
        static Entry of(Outing story) {
            return new Entry(story.since(), story, null);
        }

        static Entry of(Departures.Departure sent) {
            return new Entry(sent.at(), null, sent);
        }
    }
}
