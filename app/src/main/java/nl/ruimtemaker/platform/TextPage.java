package nl.ruimtemaker.platform;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page of plain text under one key: help, privacy, accessibility, who can read along. */
public record TextPage(String path, String key, List<Part> parts) {
    static final TextPage HELP = of("/hulp", "platform.help.page", 9);
    static final TextPage PRIVACY = of("/privacy", "platform.privacy.page", 6);
    static final TextPage ACCESSIBILITY = of("/toegankelijkheid", "platform.accessibility.page", 4);
    static final TextPage READERS = readers("ours", "ours", "guest", "", "", "", "", "");

    /** All of them, as they stand beside one another. */
    public static final List<TextPage> ALL = List.of(HELP, READERS, PRIVACY, ACCESSIBILITY);

    /** A heading and its words; where it is about a kind of reader, whose side that is. */
    public record Part(
            String heading, String words, @Nullable String whose) {}

    private static TextPage of(String path, String key, int parts) {
        return new TextPage(
                path,
                key,
                IntStream.rangeClosed(1, parts)
                        .mapToObj(number -> part(key, number, null))
                        .toList());
    }

    private static TextPage readers(String... whose) {
        var key = "platform.readers.page";
        return new TextPage(
                "/wie-leest-mee",
                key,
                IntStream.rangeClosed(1, whose.length)
                        .mapToObj(number -> part(key, number, whose[number - 1]))
                        .toList());
    }

    private static Part part(String key, int number, @Nullable String whose) {
        var heading = key + "." + number;
        return new Part(heading, heading + ".words", whose);
    }
}
