package nl.ruimtemaker.letter;

import java.util.List;
import nl.ruimtemaker.moment.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is being written, or was sent.
 *
 * @param found stories to choose from
 * @param mistake the key of what is wrong with the sentence in the form
 */
public record LetterPage(
        Letter letter,
        List<Sentence> sentences,
        SentenceForm form,
        List<Moment> found,
        @Nullable String mistake) {
    /** How many sentences a reader would read now. */
    public long standing() {
        return sentences.stream()
                .filter(sentence -> sentence.state() == Sentence.State.STANDS)
                .count();
    }
}
