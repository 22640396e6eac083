package nl.ruimtemaker.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody sends to begin a letter: what it is called, to whom, and about which time. */
public record LetterForm(
        @Nullable String title,
        @Nullable String toWhom,
        @Nullable String from,
        @Nullable String until,
        @Nullable String agreement) {
    private static final int LONGEST = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    static LetterForm empty(LocalDate today) {
        return new LetterForm(null, null, today.minusMonths(6).toString(), today.toString(), null);
    }

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        check(mistakes, "title", plainTitle());
        check(mistakes, "toWhom", plainToWhom());
        var first = day(from);
        var last = day(until);
        if (first == null) mistakes.put("from", "letter.day.wrong");
        if (last == null) mistakes.put("until", "letter.day.wrong");
        if (first != null && last != null && last.isBefore(first)) mistakes.put("until", "letter.until.early");
        return mistakes;
    }

    String plainTitle() {
        return PlainText.of(title);
    }

    String plainToWhom() {
        return PlainText.of(toWhom);
    }

    LocalDate firstDay() {
        return LocalDate.parse(PlainText.of(from));
    }

    LocalDate lastDay() {
        return LocalDate.parse(PlainText.of(until));
    }

    private static void check(Map<String, String> mistakes, String field, String text) {
        if (text.isEmpty()) mistakes.put(field, "letter." + field + ".empty");
        if (text.length() > LONGEST) mistakes.put(field, "letter.long");
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            var day = LocalDate.parse(PlainText.of(typed));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
