package nl.ruimtemaker.moment.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a list is what, by its number from nought.
 *
 * @param kept those that stay with the story as a named answer; every other is left out
 * @param headed whether the first row says what the columns are called
 * @param skips whether rows without words are passed over, instead of being wrong
 */
public record Mapping(
        @Nullable Integer text,
        @Nullable Integer title,
        @Nullable Integer date,
        @Nullable Integer place,
        @Nullable Integer present,
        List<Integer> kept,
        boolean headed,
        Order order,
        boolean skips) {

    /** By what the browser sends: a column is one thing, so that what is chosen is not kept once more. */
    static Mapping of(MappingForm form) {
        var chosen = new Mapping(
                form.text(),
                form.title(),
                form.date(),
                form.place(),
                form.present(),
                List.of(),
                Boolean.TRUE.equals(form.headed()),
                form.order() == null ? Order.DAY_MONTH : form.order(),
                Boolean.TRUE.equals(form.skips()));
        return chosen.keeping(form.kept() == null ? List.of() : form.kept());
    }

    /** The same, with these as named answers as far as they are nothing else. */
    Mapping keeping(List<Integer> columns) {
        var free = columns.stream()
                .filter(Objects::nonNull)
                .filter(column -> !isChosen(column))
                .distinct()
                .sorted()
                .toList();
        return new Mapping(text, title, date, place, present, free, headed, order, skips);
    }

    /** Whether this column is more than an answer. */
    public boolean isChosen(int column) {
        return chosen().anyMatch(each -> each == column);
    }

    /** What is wrong with it, by field: the key of one sentence each. */
    Map<String, String> mistakes(int columns) {
        var mistakes = new LinkedHashMap<String, String>();
        if (text == null) mistakes.put("text", "sheet.text.none");
        var seen = new ArrayList<Integer>();
        roles().forEach((role, column) -> {
            if (column == null) return;
            if (column < 0 || column >= columns) mistakes.put(role, "sheet.column.unknown");
            if (seen.contains(column)) mistakes.put(role, "sheet.column.twice");
            seen.add(column);
        });
        if (kept.stream().anyMatch(column -> column < 0 || column >= columns)) {
            mistakes.put("kept", "sheet.column.unknown");
        }
        return mistakes;
    }

    /** The columns of what a story is made of, by the name of the field. */
    public Map<String, @Nullable Integer> roles() {
        var roles = new LinkedHashMap<String, @Nullable Integer>();
        roles.put("text", text);
        roles.put("title", title);
        roles.put("date", date);
        roles.put("place", place);
        roles.put("present", present);
        return roles;
    }

    private Stream<Integer> chosen() {
        return Stream.of(text, title, date, place, present).flatMap(Stream::ofNullable);
    }
}
