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
 * @param site the address under which this house is found from outside
 * @param again whether this page can be asked for again by its address
 * @param demo whether this is the demo village
 * @param mistakes what is wrong, where a form came back
 * @param just what was done just before, by the key of its {@code .done}
 */
public record Shell(
        Voice voice,
        @Nullable Visit visit,
        @Nullable Who who,
        List<Door> doors,
        String path,
        Supplier<Token> token,
        Hosting hosting,
        String site,
        boolean again,
        boolean demo,
        Mistakes mistakes,
        @Nullable String just,
        Renderer renderer) {

    /** The style sheets, in the order in which they build on each other. */
    public static final List<String> SHEETS =
            List.of("tokens", "type", "frame", "parts", "forms", "story", "pages", "print");

    /** The letters of the text and of the headings, asked for before the sheets name them. */
    public static final List<String> FONTS =
            List.of("atkinson-hyperlegible-next-latin-wght-normal", "bricolage-grotesque-latin-wght-normal");

    /** The hidden field that every form carries. */
    public record Token(String name, String value) {}

    /** Who hosts and who pays: at the foot of every page. Where the host gave no address, the contact is empty. */
    public record Hosting(String host, String payer, String contact) {}

    /** Renders a template of another room in place, with this shell. */
    @FunctionalInterface
    public interface Renderer {
        Content render(Shell shell, Card.Laid laid);
    }

    /** A text in the reader's language and form of address; in the house of an organisation its own, where it has one. */
    public String t(String key, Object... arguments) {
        var own = visit != null && visit.kind() == Kind.ORGANISATION
                ? voice.find(key + "." + Kind.ORGANISATION, arguments)
                : null;
        return own == null ? voice.say(key, arguments) : own;
    }

    /** One line on what was just done, or nothing. */
    public @Nullable String done() {
        return just == null || voice.find(just + ".done") == null ? null : t(just + ".done");
    }

    /** The door that this page is behind, or none. */
    public @Nullable Door here() {
        return doors.stream().filter(this::isAt).findAny().orElse(null);
    }

    /** What is read out with a field: what is wrong with it, then its hint. */
    public static @Nullable String describedBy(String field, @Nullable String hint, @Nullable String mistake) {
        var said = (mistake == null ? "" : field + "-wrong ") + (hint == null ? "" : field + "-hint");
        return said.isEmpty() ? null : said.strip();
    }

    /** A path inside the space that was entered. */
    public String visitPath(String rest) {
        return visit == null ? rest : visit.path(rest);
    }

    /** The whole address of a path, to send to somebody. */
    public String address(String path) {
        return site + path;
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
