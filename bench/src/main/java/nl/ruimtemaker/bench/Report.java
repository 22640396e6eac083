package nl.ruimtemaker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of one part: printed row by row, and written between the marks of its part in docs/performance.md. */
final class Report {
    private static final Path DOCUMENT = Path.of(System.getProperty("ruimtemaker.here", "."), "docs/performance.md");

    private final String part;
    private final List<String> lines = new ArrayList<>();

    Report(String part, Object... columns) {
        this.part = part;
        row(columns);
        line("|---".repeat(columns.length) + "|");
    }

    void row(Object... cells) {
        line("| " + String.join(" | ", List.of(cells).stream().map(Report::cell).toList()) + " |");
    }

    /** A sentence beneath the table. */
    void say(String sentence) {
        line("");
        line(sentence);
    }

    /** Takes the place of what stood between the marks; a document without them stays as it is. */
    void write() {
        try {
            var begin = "<!-- bench:" + part + " -->\n";
            var end = "<!-- /bench:" + part + " -->";
            var text = Files.readString(DOCUMENT);
            int from = text.indexOf(begin);
            int until = text.indexOf(end);
            if (from >= 0 && until > from) {
                var whole = text.substring(0, from) + begin + String.join("\n", lines) + "\n" + text.substring(until);
                Files.writeString(DOCUMENT, whole);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path picture(String name) {
        return DOCUMENT.resolveSibling("pictures").resolve(name);
    }

    private static String cell(Object value) {
        return value instanceof Double number ? "%.2f".formatted(number) : String.valueOf(value);
    }

    private void line(String line) {
        lines.add(line);
        IO.println(line);
    }
}
