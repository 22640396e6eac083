package nl.ruimtemaker.letter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sentences about somebody's own stories.
 *
 * @param path where answers go
 * @param at the sentence whose answer could not be kept
 * @param mistake the key of why not
 */
public record QuestionsPage(
        List<Question> questions,
        String path,
        @Nullable UUID at,
        @Nullable AnswerForm typed,
        @Nullable String mistake) {
    /** Why the answer to this one could not be kept, or null. */
    public @Nullable String mistakeAt(UUID sentence) {
        return sentence.equals(at) ? mistake : null;
    }

    /** What was typed about this one. */
    public @Nullable String typedAt(UUID sentence) {
        return sentence.equals(at) && typed != null ? typed.words() : null;
    }
}
