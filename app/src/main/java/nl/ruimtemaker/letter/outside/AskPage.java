package nl.ruimtemaker.letter.outside;

import nl.ruimtemaker.letter.Letter;
import org.jspecify.annotations.Nullable;

/** Whom the writer of a letter asks to look from outside, or asked. */
public record AskPage(
        Letter letter,
        @Nullable Asked asked,
        @Nullable String name,
        @Nullable String mistake) {}
