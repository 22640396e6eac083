package nl.ruimtemaker.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: what was said of a sentence about somebody's story, and how.
 *
 * @param words how it was, in their words, or null
 * @param mayRead whether the story itself might be read along
 * @param how on a page, on paper, or aloud
 * @param notedBy who noted what was said aloud, where that is known
 */
public record Said(
        UUID sentence,
        UUID story,
        Question.Answer answer,
        @Nullable String words,
        boolean mayRead,
        String how,
        @Nullable String notedBy,
        Instant at) {}
