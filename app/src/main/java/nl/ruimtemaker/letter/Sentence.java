package nl.ruimtemaker.letter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a letter.
 *
 * @param text what it says; null where it stood and stands no longer
 * @param sources how many stories it comes from
 * @param waiting how many tellers have not said yet whether it is so
 * @param otherwise what tellers say who saw it differently, in their words
 */
public record Sentence(
        UUID id,
        Kind kind,
        @Nullable String text,
        State state,
        int sources,
        int waiting,
        List<String> otherwise,
        @Nullable Instant fellAt) {
    /** What a sentence rests on. */
    public enum Kind {
        /** On stories, whose tellers are asked. */
        STORY,
        /** On nothing but who writes. */
        OWN_WORDS,
        /** On what nobody told. */
        NOT_KNOWN
    }

    /** Whether it can be read. */
    public enum State {
        STANDS,
        WAITS,
        REFUSED,
        FELL
    }
}
