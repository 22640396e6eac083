package nl.ruimtemaker.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page that is read from a folder, without this house: words, whose it is, and the way to the others.
 *
 * @param whose the name of the space or the person that it is of
 * @param kind what kind of space; null where it is a person's
 * @param at the name of this page
 * @param next the page behind this one, or null
 */
public record Kept(
        Voice voice,
        String whose,
        @Nullable Kind kind,
        List<Chapter> chapters,
        String at,
        @Nullable String next) {
    /** The first page of all. */
    public static final String FRONT = "index.html";

    /** One chapter, by its name and its first page. */
    public record Chapter(String name, String page) {}

    /** The same folder at another page. */
    public Kept at(String page, @Nullable String behind) {
        return new Kept(voice, whose, kind, chapters, page, behind);
    }

    /** A text in the reader's language; of an organisation its own, where it has one. */
    public String t(String key, Object... arguments) {
        var own = kind == Kind.ORGANISATION ? voice.find(key + "." + Kind.ORGANISATION, arguments) : null;
        return own == null ? voice.say(key, arguments) : own;
    }
}
