package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sentences about somebody's own stories.
 *
 * @param said all that they said about them, the last first
 * @param path where answers go
 * @param refused the answer that could not be kept, or null
 */
public record QuestionsPage(
        List<Question> questions,
        List<Said> said,
        String path,
        @Nullable Refused refused) {
    /** An answer that could not be kept: about which sentence and story, what was typed, and what is wrong, by field. */
    public record Refused(UUID sentence, UUID story, AnswerForm typed, Map<String, String> mistakes) {}

    /** Those that were not answered yet. */
    public List<Question> open() {
        return questions.stream().filter(each -> each.said() == null).toList();
    }

    /** Those that were answered. */
    public List<Question> answered() {
        return questions.stream().filter(each -> each.said() != null).toList();
    }

    /** What is wrong with the answer to this one, by field. */
    public Map<String, String> mistakes(Question question) {
        return refused != null && question.is(refused.sentence(), refused.story()) ? refused.mistakes() : Map.of();
    }

    /** What stands in the form about this one: what was typed, or else what was said before. */
    public AnswerForm form(Question question) {
        return refused != null && question.is(refused.sentence(), refused.story())
                ? refused.typed()
                : new AnswerForm(question.said(), question.words(), question.mayRead(), question.mayAsk());
    }

    /** What was said about this one, the last first. */
    public List<Said> history(Question question) {
        return said.stream()
                .filter(each -> question.is(each.sentence(), each.story()))
                .toList();
    }
}
