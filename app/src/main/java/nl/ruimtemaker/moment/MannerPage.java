package nl.ruimtemaker.moment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.mirror.Span;

/**
 * The newest moments behind a part of the space mirror.
 *
 * @param text the key of what that part is called
 * @param count how many there are in all
 * @param readings where they were seen differently: how others who were there saw each
 */
public record MannerPage(String text, Span span, int count, List<Moment> moments, Map<UUID, List<Reading>> readings) {
    /** What others who were there say of this one. */
    public List<Reading> of(Moment moment) {
        return readings.getOrDefault(moment.id(), List.of());
    }
}
