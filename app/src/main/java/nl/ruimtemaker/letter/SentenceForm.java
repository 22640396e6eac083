package nl.ruimtemaker.letter;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** A sentence as somebody writes it, with the stories that they chose. */
public record SentenceForm(
        @Nullable String text,
        Sentence.@Nullable Kind kind,
        @Nullable List<UUID> stories,
        @Nullable String q) {
    static final SentenceForm EMPTY = new SentenceForm(null, null, null, null);
    private static final int LONGEST = 1000;

    String words() {
        return PlainText.of(text);
    }

    /** The kind that was chosen; a sentence from stories where nothing was. */
    public Sentence.Kind chosenKind() {
        return kind == null ? Sentence.Kind.STORY : kind;
    }

    List<UUID> chosen() {
        return stories == null || chosenKind() != Sentence.Kind.STORY ? List.of() : stories;
    }

    /** Whether this story was chosen. */
    public boolean names(UUID story) {
        return stories != null && stories.contains(story);
    }

    /** The key of what is wrong, or null. */
    @Nullable
    String mistake() {
        if (words().isEmpty()) return "letter.sentence.empty";
        if (words().length() > LONGEST) return "letter.sentence.long";
        return chosenKind() == Sentence.Kind.STORY && chosen().isEmpty() ? "letter.sentence.stories" : null;
    }
}
