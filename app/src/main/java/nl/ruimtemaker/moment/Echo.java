package nl.ruimtemaker.moment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;

/** Where a moment went and what was said back: rooms above answer, so that tellers hear what came of it. */
public interface Echo {
    /** What came of this moment, as far as the visitor may know. */
    List<Line> of(Visit visit, UUID moment);

    /** What of this moment is read outside the neighbourhood, for its own teller: each taken back in one step. */
    default List<Sight.Outside> outside(Visit visit, UUID moment) {
        return List.of();
    }

    /** One sentence about it: a text, about whom or what, since when, and where to answer. */
    record Line(
            String text,
            String about,
            @Nullable Instant at,
            @Nullable String path) {}
}
