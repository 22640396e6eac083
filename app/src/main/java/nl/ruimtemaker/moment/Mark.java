package nl.ruimtemaker.moment;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that goes from new to old: older moments follow it. It is part of a link. */
public record Mark(Instant toldAt, UUID id) {
    /** The mark behind this moment. */
    public static Mark after(Moment moment) {
        return new Mark(moment.toldAt(), moment.id());
    }

    /** A mark from a link; what is no mark is the beginning of the list. */
    public static @Nullable Mark parse(@Nullable String written) {
        if (written == null || written.indexOf('_') < 0) {
            return null;
        }
        try {
            var parts = written.split("_", 2);
            return new Mark(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return toldAt + "_" + id;
    }
}
