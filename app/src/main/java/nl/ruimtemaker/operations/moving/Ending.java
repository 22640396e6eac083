package nl.ruimtemaker.operations.moving;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It was asked that a whole space goes.
 *
 * @param goneAt when it is gone, once somebody else agreed
 * @param mayAgree whether the visitor's agreement settles it
 */
public record Ending(
        UUID id,
        String askedBy,
        Instant askedAt,
        String agreedBy,
        @Nullable Instant goneAt,
        boolean mayAgree) {}
