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
 * @param opens how many of its stories a reader may read themselves; not told to readers
 * @param asked for what was asked: where, and what came of it; else null
 * @param mirror for a sentence from the mirror: what may be said of which year; else null
 */
public record Sentence(
        UUID id,
        Kind kind,
        @Nullable String text,
        State state,
        int sources,
        int waiting,
        List<String> otherwise,
        int opens,
        @Nullable Instant fellAt,
        @Nullable Asked asked,
        @Nullable Mirrored mirror) {
    /** What a sentence rests on, in the order of a letter. */
    public enum Kind {
        /** On stories, whose tellers are asked. */
        STORY,
        /** On the figures of the mirror. */
        FIGURE,
        /** On what the payer asked, in their words. */
        ASKED,
        /** On nothing but who writes: what we did. */
        DID,
        /** What we left, and why. */
        LEFT,
        /** What others did more than we. */
        OTHERS,
        /** What went wrong or did harm, and what changes. */
        WENT_WRONG,
        /** What nobody told, and who is not heard. */
        NOT_KNOWN;

        /** In the writer's own words, and marked as such. */
        public static final List<Kind> OWN_WORDS = List.of(DID, LEFT, OTHERS, WENT_WRONG, NOT_KNOWN);

        /** Whether it is the writer's own words. */
        public boolean isOwnWords() {
            return OWN_WORDS.contains(this);
        }
    }

    /** Its edge: none where it comes from stories, else that of the neighbourhood's own words or of a guest's. */
    public String edge(boolean guest) {
        return kind == Kind.STORY ? "" : guest ? "theirs" : "own";
    }

    /** Whether it can be read. */
    public enum State {
        STANDS,
        WAITS,
        REFUSED,
        FELL
    }

    /**
     * What was asked of the writer.
     *
     * @param reference where it was asked, as in the decision
     * @param why why it went as it went
     */
    public record Asked(String reference, Outcome outcome, String why) {}

    /**
     * What the mirror says of a year, asked anew each time it is read.
     *
     * @param figures by class; what is too small to be said is not among them
     */
    public record Mirrored(int year, List<Figure> figures) {
        /** All that can be said, added up: so nothing that is not said can be found by subtracting. */
        public int together() {
            return figures.stream()
                    .mapToInt(each -> each.stories() == null ? 0 : each.stories())
                    .sum();
        }
    }

    /** One class; without a value while it is being counted anew. */
    public record Figure(String name, @Nullable Integer stories) {}

    /** What came of it. */
    public enum Outcome {
        MET,
        DIFFERENTLY,
        NOT
    }
}
