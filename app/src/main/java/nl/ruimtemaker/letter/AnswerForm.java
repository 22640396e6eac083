package nl.ruimtemaker.letter;

import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a teller says of a sentence about their story.
 *
 * @param words how it was, where it was not like that
 * @param mayRead whether the reader may read the story itself
 * @param mayAsk how somebody who looks from outside can reach them
 */
public record AnswerForm(
        Question.Answer answer,
        @Nullable String words,
        @Nullable Boolean mayRead,
        @Nullable String mayAsk) {
    private static final int LONGEST = 500;
    private static final int LONGEST_ADDRESS = 120;

    @Nullable
    String mistake() {
        var typed = PlainText.of(words);
        if (answer == Question.Answer.DIFFERENT && typed.isEmpty()) return "letter.question.different.empty";
        if (PlainText.of(mayAsk).length() > LONGEST_ADDRESS) return "letter.question.ask.long";
        return typed.length() > LONGEST ? "letter.question.different.long" : null;
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
