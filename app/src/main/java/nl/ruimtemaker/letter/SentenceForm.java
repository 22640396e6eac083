package nl.ruimtemaker.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** A sentence as somebody writes it, with what its kind asks for. */
public record SentenceForm(
        @Nullable String text,
        Sentence.@Nullable Kind kind,
        @Nullable List<UUID> stories,
        @Nullable String q,
        @Nullable String reference,
        Sentence.@Nullable Outcome outcome,
        @Nullable String why,
        @Nullable Integer year) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_REFERENCE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static SentenceForm looking(@Nullable String q) {
        return new SentenceForm(null, null, null, q, null, null, null, null);
    }

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

    Sentence.Asked asked() {
        return new Sentence.Asked(
                PlainText.of(reference), outcome == null ? Sentence.Outcome.NOT : outcome, PlainText.of(why));
    }

    /** What is wrong, by field. */
    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        check(mistakes, "text", words(), LONGEST);
        switch (chosenKind()) {
            case STORY -> {
                if (chosen().isEmpty()) mistakes.putIfAbsent("text", "letter.sentence.stories");
            }
            case FIGURE -> {
                if (year == null || year < FIRST_YEAR || year > LAST_YEAR) mistakes.put("year", "letter.year.wrong");
            }
            case ASKED -> {
                check(mistakes, "reference", PlainText.of(reference), LONGEST_REFERENCE);
                check(mistakes, "why", PlainText.of(why), LONGEST);
                if (outcome == null) mistakes.put("outcome", "letter.outcome.empty");
            }
            default -> {
                // The writer's own words ask for nothing more.
            }
        }
        return mistakes;
    }

    private static void check(Map<String, String> mistakes, String field, String typed, int longest) {
        if (typed.isEmpty()) mistakes.put(field, "letter.sentence." + field + ".empty");
        if (typed.length() > longest) mistakes.put(field, "letter.sentence." + field + ".long");
    }
}
