package nl.ruimtemaker.moment.sheet;

import org.jspecify.annotations.Nullable;

/** A file that is no list which can be read; the text under this key says why and what to do. */
public class Unreadable extends RuntimeException {
    private final String text;
    private final @Nullable Integer line;

    Unreadable(String text) {
        this(text, null);
    }

    /** The same, somewhere after this line. */
    Unreadable(String text, @Nullable Integer line) {
        super(text, null, false, false);
        this.text = text;
        this.line = line;
    }

    /** The key of its sentence. */
    public String text() {
        return text;
    }

    /** After which line it is, where that is known. */
    public @Nullable Integer line() {
        return line;
    }
}
