package nl.ruimtemaker.letter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** A sentence as somebody writes it, with what its kind asks for; each field as it was typed. */
public record SentenceForm(
        @Nullable String text,
        @Nullable String kind,
        @Nullable List<String> stories,
        @Nullable String q,
        @Nullable Integer many,
        @Nullable String reference,
        @Nullable String outcome,
        @Nullable String why,
        @Nullable String year) {
    static final int STORIES = 12;
    private static final int MOST_STORIES = 96;
    private static final int LONGEST = 1000;
    private static final int LONGEST_REFERENCE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static SentenceForm empty() {
        return new SentenceForm(null, null, null, null, null, null, null, null, null);
    }

    /** Words of a kind, before anything else is filled in. */
    static SentenceForm of(String text, Sentence.Kind kind) {
        return new SentenceForm(text, kind.name(), null, null, null, null, null, null, null);
    }

    /** How many stories are shown to choose from: as many again each time that more is asked. */
    int shown() {
        return many == null ? STORIES : Math.clamp(many, STORIES, MOST_STORIES);
    }

    String words() {
        return PlainText.of(text);
    }

    /** The kind that was chosen; a sentence from stories where nothing was. */
    public Sentence.Kind chosenKind() {
        return named(Sentence.Kind.values(), kind).orElse(Sentence.Kind.STORY);
    }

    /** The stories that it comes from, as far as what was sent names stories. */
    List<UUID> chosen() {
        return stories == null || chosenKind() != Sentence.Kind.STORY
                ? List.of()
                : stories.stream().flatMap(SentenceForm::id).distinct().toList();
    }

    /** Whether this story was chosen. */
    public boolean names(UUID story) {
        return chosen().contains(story);
    }

    /** Whether this outcome was chosen. */
    public boolean says(Sentence.Outcome chosen) {
        return chosen.name().equals(outcome);
    }

    Sentence.Asked asked() {
        return new Sentence.Asked(
                PlainText.of(reference),
                named(Sentence.Outcome.values(), outcome).orElse(Sentence.Outcome.NOT),
                PlainText.of(why));
    }

    /** The year of its figures, or nothing that could be one. */
    int chosenYear() {
        var typed = PlainText.of(year);
        return typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
    }

    /** What is wrong, by field. */
    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        check(mistakes, "text", words(), LONGEST);
        if (kind != null && named(Sentence.Kind.values(), kind).isEmpty()) mistakes.put("text", "letter.kind.wrong");
        switch (chosenKind()) {
            case STORY -> checkStories(mistakes);
            case FIGURE -> {
                if (chosenYear() < FIRST_YEAR || chosenYear() > LAST_YEAR) mistakes.put("year", "letter.year.wrong");
            }
            case ASKED -> {
                check(mistakes, "reference", PlainText.of(reference), LONGEST_REFERENCE);
                check(mistakes, "why", PlainText.of(why), LONGEST);
                if (named(Sentence.Outcome.values(), outcome).isEmpty())
                    mistakes.put("outcome", "letter.outcome.empty");
            }
            default -> {
                // The writer's own words ask for nothing more.
            }
        }
        return mistakes;
    }

    private void checkStories(Map<String, String> mistakes) {
        if (stories != null
                && stories.stream().anyMatch(each -> id(each).findAny().isEmpty())) {
            mistakes.putIfAbsent("text", "letter.sentence.stories.gone");
        }
        if (chosen().isEmpty()) mistakes.putIfAbsent("text", "letter.sentence.stories");
    }

    private static void check(Map<String, String> mistakes, String field, String typed, int longest) {
        if (typed.isEmpty()) mistakes.put(field, "letter.sentence." + field + ".empty");
        if (typed.length() > longest) mistakes.put(field, "letter.sentence." + field + ".long");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String typed) {
        return Arrays.stream(all).filter(each -> each.name().equals(typed)).findAny();
    }

    private static Stream<UUID> id(String typed) {
        try {
            return Stream.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
