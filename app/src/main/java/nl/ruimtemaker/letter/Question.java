package nl.ruimtemaker.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence about somebody's own story: is it so, and may it go along?
 *
 * @param begins how the story begins
 * @param said what its teller said last, or null
 */
public record Question(
        UUID sentence,
        UUID story,
        String text,
        String title,
        String toWhom,
        String begins,
        @Nullable Answer said) {
    /** What a teller says. */
    public enum Answer {
        YES,
        NO,
        DIFFERENT
    }
}
