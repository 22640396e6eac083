package nl.ruimtemaker.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An SVG picture, element by element. It has a title and a description for who doesn't see it, and attributes instead of
 * styles, so that it also prints.
 */
final class Svg {
    static final String PAPER = "#faf6ee";
    static final String CARD = "#fffdf8";
    static final String INK = "#20302b";
    static final String SOFT = "#4f5f58";
    static final String LINE = "#ddd3c0";
    static final String EDGE = "#75837b";
    static final String COMMUNITY = "#2f6b4a";

    private static final String TEXT = "Atkinson Hyperlegible Next, Atkinson Hyperlegible, system-ui, sans-serif";

    private final StringBuilder xml = new StringBuilder();

    Svg(double width, double height, String title, String description) {
        xml.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" role="img" \
                aria-labelledby="title description" font-family="%s" fill="%s">
                <title id="title">%s</title>
                <desc id="description">%s</desc>
                """.formatted(
                        number(width),
                        number(height),
                        number(width),
                        number(height),
                        TEXT,
                        INK,
                        escaped(title),
                        escaped(description)));
        element("rect", "width", width, "height", height, "fill", PAPER);
    }

    /** An element without content; its attributes are names and values in turn. */
    Svg element(String name, Object... attributes) {
        return open(name, attributes).append("/>\n");
    }

    Svg rectangle(double x, double y, double width, double height, Object... attributes) {
        return element("rect", with(attributes, "x", x, "y", y, "width", width, "height", height));
    }

    Svg circle(double x, double y, double radius, Object... attributes) {
        return element("circle", with(attributes, "cx", x, "cy", y, "r", radius));
    }

    Svg line(double x1, double y1, double x2, double y2, Object... attributes) {
        return element("line", with(attributes, "x1", x1, "y1", y1, "x2", x2, "y2", y2));
    }

    Svg path(String d, Object... attributes) {
        return element("path", with(attributes, "d", d));
    }

    /** Words at a place; {@code anchor} is start, middle or end. */
    Svg text(double x, double y, String anchor, String words, Object... attributes) {
        open("text", "x", x, "y", y, "text-anchor", anchor);
        attributes(attributes);
        return append(">").append(escaped(words)).append("</text>\n");
    }

    @Override
    public String toString() {
        return xml + "</svg>\n";
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** Words over lines of at most so many letters; a word that is longer has a line of its own. */
    static List<String> wrapped(String words, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static Object[] with(Object[] others, Object... first) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toArray();
    }

    private Svg open(String name, Object... attributes) {
        xml.append('<').append(name);
        attributes(attributes);
        return this;
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Double number ? number(number) : String.valueOf(attributes[i + 1]);
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(value))
                    .append('"');
        }
    }

    private Svg append(String text) {
        xml.append(text);
        return this;
    }

    /** Control characters that XML has no place for are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
