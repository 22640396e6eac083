package nl.ruimtemaker.demo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody you can be in the village.
 *
 * @param person the name of their file entry, as in {@code #ans}; null for somebody without an account
 * @param situation which of the ten days in the life is theirs, or 0
 * @param start the page where their day begins
 */
public record Persona(@Nullable String person, int situation, String start, String nl, String en) {
    /** Who it is, in the reader's language. */
    public String said(Locale locale) {
        return locale.getLanguage().equals("en") ? en : nl;
    }
}
