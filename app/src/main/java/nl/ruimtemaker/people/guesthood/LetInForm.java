package nl.ruimtemaker.people.guesthood;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What a keeper sends to let an organisation in: its name or its word, a period, and that they are sure. */
public record LetInForm(
        @Nullable String word,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reward,
        @Nullable Boolean sure) {
    private static final int LONGEST_REWARD = 200;

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        var first = day(from);
        var last = day(until);
        if (organisation().isEmpty()) mistakes.put("word", "guesthood.word.unknown");
        if (first == null) mistakes.put("from", "guesthood.day.wrong");
        if (last == null) mistakes.put("until", "guesthood.day.wrong");
        if (first != null && last != null && last.isBefore(first)) mistakes.put("until", "guesthood.until.early");
        if (PlainText.of(reward).length() > LONGEST_REWARD) mistakes.put("reward", "guesthood.reward.long");
        return mistakes;
    }

    /** What was typed: a name, a word, or the whole address with the word as its last step. */
    String organisation() {
        return PlainText.of(word)
                .toLowerCase(Locale.ROOT)
                .replaceAll("/+$", "")
                .replaceAll(".*/", "")
                .strip();
    }

    boolean isSure() {
        return Boolean.TRUE.equals(sure);
    }

    LocalDate firstDay() {
        return LocalDate.parse(PlainText.of(from));
    }

    LocalDate lastDay() {
        return LocalDate.parse(PlainText.of(until));
    }

    /** What whoever reads along gets for it; null where nothing was agreed. */
    @Nullable String agreedReward() {
        var plain = PlainText.of(reward).strip();
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(PlainText.of(typed));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
