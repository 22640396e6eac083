package nl.ruimtemaker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of one part: printed row by row, and written between the marks of its part, in whichever document has them. */
final class Report {
    private static final Path DOCS = Path.of(System.getProperty("ruimtemaker.here", "."), "docs");
    private static final List<Path> DOCUMENTS = List.of(DOCS.resolve("performance.md"), DOCS.resolve("analysis.md"));

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
        DOCUMENTS.stream().filter(Files::exists).forEach(this::write);
    }

    private void write(Path document) {
        try {
            var begin = "<!-- bench:" + part + " -->\n";
            var end = "<!-- /bench:" + part + " -->";
            var text = Files.readString(document);
            int from = text.indexOf(begin);
            int until = text.indexOf(end);
            if (from >= 0 && until > from) {
                var whole = text.substring(0, from) + begin + String.join("\n", lines) + "\n" + text.substring(until);
                Files.writeString(document, whole);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path picture(String name) {
        return DOCS.resolve("pictures").resolve(name);
    }

    private static String cell(Object value) {
        return value instanceof Double number ? "%.2f".formatted(number) : String.valueOf(value);
    }

    private void line(String line) {
        lines.add(line);
        IO.println(line);
    }
}
