package nl.ruimtemaker.letter.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside was asked to look whether a letter is so.
 *
 * @param letter the address of the letter
 * @param seed by which the sentences are drawn
 * @param seenBy who put their name under it, or null
 */
public record CheckUp(
        String letter,
        String community,
        String title,
        String name,
        String seed,
        @Nullable String seenBy,
        @Nullable Instant seenAt,
        @Nullable String words) {}
