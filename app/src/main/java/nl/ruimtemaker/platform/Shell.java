package nl.ruimtemaker.platform;

import gg.jte.Content;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its own content: words, the menu, who is here, and who hosts and pays.
 *
 * @param path the path of this page, to mark its place in the menu
 * @param token the form token against requests forged elsewhere; asking for it sets a cookie, so only forms do
 * @param demo whether this is the demo village
 */
public record Shell(
        Voice voice,
        @Nullable Visit visit,
        @Nullable Who who,
        List<Door> doors,
        String path,
        Supplier<Token> token,
        Hosting hosting,
        boolean demo,
        Renderer renderer) {

    /** The style sheets, in the order in which they build on each other. */
    public static final List<String> SHEETS = List.of("tokens", "type", "frame", "parts", "forms", "story", "print");

    /** The hidden field that every form carries. */
    public record Token(String name, String value) {}

    /** Who hosts and who pays: at the foot of every page. */
    public record Hosting(String host, String payer) {}

    /** Renders a template of another room in place, with this shell. */
    @FunctionalInterface
    public interface Renderer {
        Content render(Shell shell, Card.Laid laid);
    }

    /** A text in the reader's language and form of address. */
    public String t(String key, Object... arguments) {
        return voice.say(key, arguments);
    }

    /** A path inside the space that was entered. */
    public String visitPath(String rest) {
        return visit == null ? rest : visit.path(rest);
    }

    /** Whether this page is behind that door. */
    public boolean isAt(Door door) {
        return path.equals(visitPath(door.path()));
    }

    /** A card that some room laid here. */
    public Content card(Card.Laid laid) {
        return renderer.render(this, laid);
    }
}
