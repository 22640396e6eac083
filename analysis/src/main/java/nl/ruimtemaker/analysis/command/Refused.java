package nl.ruimtemaker.analysis.command;

/** What was given cannot be used: what it was, and what was expected. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    /** A line of a file that cannot be read. */
    static Refused line(String file, long line, String found, String expected) {
        return new Refused("%s, line %d: found %s, expected %s.".formatted(file, line, found, expected));
    }
}
