package nl.ruimtemaker.moment.sheet;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that a keeper is looking at, or bringing in.
 *
 * @param name what its file is called
 * @param passed how many of its rows were passed since it was begun
 * @param stored how many stories came in by them
 */
public record Sheet(
        UUID id,
        String name,
        Instant keptAt,
        Survey survey,
        Mapping mapping,
        @Nullable Instant begunAt,
        int passed,
        int stored,
        @Nullable Instant doneAt) {
    /** Whether bringing it in was begun. */
    public boolean isBegun() {
        return begunAt != null;
    }

    /** Whether all of it is in. */
    public boolean isDone() {
        return doneAt != null;
    }

    /** How many rows it has that can be stories. */
    public int rows() {
        return survey.stories(mapping.headed());
    }
}
