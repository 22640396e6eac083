package nl.ruimtemaker.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence about somebody's own story: is it so, and may it go along?
 *
 * @param begins how the story begins
 * @param writer who writes the letter
 * @param sent whether the letter went: from then on an answer takes away, and adds nothing
 * @param said what its teller said last, or null
 * @param words how it was in their words, where they said that it was not like that; else null
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
        boolean sent,
        @Nullable Answer said,
        @Nullable String words,
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

    /** One sentence can come from two stories of the same teller: each is asked about by itself. */
    public String key() {
        return sentence.toString() + story;
    }

    /** What a teller says. */
    public enum Answer {
        YES,
        NO,
        DIFFERENT
    }
}
