package nl.ruimtemaker.analysis.command;

import java.nio.file.Path;

/** What was given cannot be used: what it was, and what was expected. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 80;

    Refused(String message) {
        super(message);
    }

    /** A line of a file that cannot be read. */
    static Refused line(Path file, long line, String found, String expected) {
        return new Refused("%s, line %d: found %s, expected %s.".formatted(file, line, found, expected));
    }

    /** What stood there, as it may be read back: short, on one line, and nothing is called so. */
    static String quoted(String found) {
        if (found.isBlank()) {
            return "nothing";
        }
        var line = found.strip().replaceAll("\\s+", " ");
        return "\"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "\"";
    }
}
