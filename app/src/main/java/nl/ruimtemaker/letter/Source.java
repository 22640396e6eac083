package nl.ruimtemaker.letter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story behind a sentence, as far as its teller lets a reader see it.
 *
 * @param month when it happened or was told
 * @param how on a page, on paper, or aloud
 * @param text the story itself, where its teller lets the reader read that too
 */
public record Source(
        LocalDate month,
        Question.Answer answer,
        Instant answeredAt,
        String how,
        @Nullable String text) {}
