package nl.ruimtemaker.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a teller says of a sentence about their story.
 *
 * @param answer null where no button said it
 * @param words how it was, where it was not like that
 * @param mayRead whether the reader may read the story itself
 * @param mayAsk how somebody who looks from outside can reach them
 */
public record AnswerForm(
        Question.@Nullable Answer answer,
        @Nullable String words,
        @Nullable Boolean mayRead,
        @Nullable String mayAsk) {
    private static final int LONGEST = 500;
    private static final int LONGEST_ADDRESS = 120;

    /** What is wrong, by field. Who typed how it was did not mean yes: that would be kept, and their words would not. */
    Map<String, String> mistakes(boolean sent) {
        var mistakes = new LinkedHashMap<String, String>();
        var typed = PlainText.of(words);
        if (answer == null) mistakes.put("answer", "letter.question.answer.empty");
        if (sent && answer == Question.Answer.YES) mistakes.put("answer", "letter.question.sent.yes");
        if (answer == Question.Answer.DIFFERENT && typed.isEmpty())
            mistakes.put("words", "letter.question.different.empty");
        if (answer != null && answer != Question.Answer.DIFFERENT && !typed.isEmpty())
            mistakes.put("words", "letter.question.different.only");
        if (typed.length() > LONGEST) mistakes.put("words", "letter.question.different.long");
        if (PlainText.of(mayAsk).length() > LONGEST_ADDRESS) mistakes.put("mayAsk", "letter.question.ask.long");
        return mistakes;
    }

    /** What was said, once there is no mistake. */
    Question.Answer said() {
        return Objects.requireNonNull(answer);
    }

    @Nullable
    String otherwise() {
        return answer == Question.Answer.DIFFERENT ? PlainText.orNull(words) : null;
    }

    boolean letsRead() {
        return answer != Question.Answer.NO && Boolean.TRUE.equals(mayRead);
    }

    @Nullable
    String letsAsk() {
        return answer == Question.Answer.NO ? null : PlainText.orNull(mayAsk);
    }
}
