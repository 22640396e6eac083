package nl.ruimtemaker.platform;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page of plain text under one key: help, privacy, accessibility, who hosts. */
public record TextPage(String key, List<Part> parts) {
    /** A heading, where there is one, and its words. */
    public record Part(@Nullable String heading, String words) {}

    /** An introduction and so many parts with a heading of their own. */
    static TextPage of(String key, int headings) {
        var parts = IntStream.rangeClosed(0, headings)
                .mapToObj(number -> new Part(number == 0 ? null : key + "." + number, key + "." + number + ".words"))
                .toList();
        return new TextPage(key, parts);
    }
}
