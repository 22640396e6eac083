package nl.ruimtemaker.moment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody looks for. All of it may be left open. */
public record SearchForm(
        @Nullable String q,
        @Nullable String place,
        @Nullable String teller,
        @Nullable String from,
        @Nullable String until) {

    /** Words, or none, within a time. */
    public static SearchForm of(@Nullable String q, LocalDate from, LocalDate until) {
        return new SearchForm(q, null, null, from.toString(), until.toString());
    }

    String typed() {
        return PlainText.of(q);
    }

    @Nullable
    LocalDate fromDay() {
        return day(from);
    }

    @Nullable
    LocalDate untilDay() {
        return day(until);
    }

    /** Whether anything was asked at all. */
    public boolean isAsked() {
        return !fields().isEmpty();
    }

    /** Whether more than words was asked. */
    public boolean isNarrowed() {
        return fields().keySet().stream().anyMatch(field -> !field.equals("q"));
    }

    /** The question as the end of a link. */
    public String query() {
        return fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", typed());
        fields.put("place", PlainText.of(place));
        fields.put("teller", PlainText.of(teller));
        fields.put("from", PlainText.of(from));
        fields.put("until", PlainText.of(until));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return PlainText.of(typed).isEmpty() ? null : LocalDate.parse(PlainText.of(typed));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
