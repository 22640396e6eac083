package nl.ruimtemaker.moment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody heard the teller of a story say.
 *
 * @param asked whether they really asked
 * @param may what the teller lets be done: COUNT, PUBLIC, or the id of a guesthood
 */
public record SpokenForm(@Nullable Boolean asked, @Nullable String may) {
    /** The key of what is missing, or null. */
    @Nullable
    String mistake() {
        if (may == null || (!counts() && !everyone() && guest().isEmpty())) return "moment.spoken.empty";
        return Boolean.TRUE.equals(asked) ? null : "moment.spoken.not-asked";
    }

    boolean counts() {
        return "COUNT".equals(may);
    }

    boolean everyone() {
        return "PUBLIC".equals(may);
    }

    Optional<UUID> guest() {
        try {
            return Optional.of(UUID.fromString(may == null ? "" : may));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
