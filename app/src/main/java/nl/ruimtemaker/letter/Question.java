package nl.ruimtemaker.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence about somebody's own story: is it so, and may it go along?
 *
 * @param begins how the story begins
 * @param writer who writes the letter
 * @param said what its teller said last, or null
 * @param mayRead whether they let the reader read the story itself
 * @param mayAsk how somebody who looks from outside can reach them, in their words, or null
 */
public record Question(
        UUID sentence,
        UUID story,
        String text,
        String title,
        String toWhom,
        String writer,
        String begins,
        @Nullable Answer said,
        boolean mayRead,
        @Nullable String mayAsk) {
    /** Whether its teller let it go along, as it is or with their own words beside it. */
    boolean goesAlong() {
        return said == Answer.YES || said == Answer.DIFFERENT;
    }

    /** Whether it is about this sentence and this story. */
    boolean is(UUID oneSentence, UUID oneStory) {
        return sentence.equals(oneSentence) && story.equals(oneStory);
    }

    /** What a teller says. */
    public enum Answer {
        YES,
        NO,
        DIFFERENT
    }
}
