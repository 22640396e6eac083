package nl.ruimtemaker.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ruimtemaker.analysis.composition.Composition;
import nl.ruimtemaker.analysis.composition.Ternary;
import nl.ruimtemaker.analysis.composition.Zone;

/** One triangle with its points, the bounds of its zones, how many are in each, and its centre if there is one. */
final class TriangleCard {
    static final double WIDTH = 560;
    static final double HEIGHT = 640;

    private static final double SIDE = 400;
    private static final double LEFT = (WIDTH - SIDE) / 2;
    private static final double BOTTOM = 492;
    private static final double MARGIN = 28;
    private static final double TEXT = 16;
    private static final double LINE_HEIGHT = 20;
    private static final int HEADING_LETTERS = 46;
    private static final int LABEL_LETTERS = 24;

    private final Svg svg;
    private final TriangleFigures figures;
    private final double x;
    private final double y;

    /** At this place in a picture. */
    TriangleCard(Svg svg, TriangleFigures figures, double x, double y) {
        this.svg = svg;
        this.figures = figures;
        this.x = x;
        this.y = y;
    }

    void draw() {
        svg.element(
                "rect", "x", x, "y", y, "width", WIDTH, "height", HEIGHT, "rx", 14, "fill", Svg.CARD, "stroke", Svg.LINE, "stroke-width", 1.5);
        lines(x + MARGIN, y + 42, "start", wrapped(figures.question(), HEADING_LETTERS), "font-size", 20, "font-weight", 700);
        triangle();
        bounds();
        corners();
        edges();
        figures.points().forEach(point -> dot(point.x(), point.y()));
        centre();
        foot();
    }

    private void triangle() {
        svg.element(
                "path",
                "d", "M%s %sL%s %sL%s %sZ".formatted(
                        at(right(0)), at(up(0)), at(right(1)), at(up(0)), at(right(0.5)), at(up(Ternary.HEIGHT))),
                "fill", Svg.PAPER,
                "stroke", Svg.EDGE,
                "stroke-width", 1.5,
                "stroke-linejoin", "round");
    }

    /** From edge to edge before each corner, and between those along each edge. */
    private void bounds() {
        double most = Zone.CORNER;
        double rest = 1 - most;
        double hardly = Zone.EDGE;
        line(new Composition(most, rest, 0), new Composition(most, 0, rest));
        line(new Composition(rest, most, 0), new Composition(0, most, rest));
        line(new Composition(rest, 0, most), new Composition(0, rest, most));
        line(new Composition(most, hardly, hardly), new Composition(hardly, most, hardly));
        line(new Composition(hardly, most, hardly), new Composition(hardly, hardly, most));
        line(new Composition(hardly, hardly, most), new Composition(most, hardly, hardly));
    }

    private void line(Composition from, Composition to) {
        var begin = Ternary.of(from);
        var end = Ternary.of(to);
        svg.element(
                "line", "x1", right(begin.x()), "y1", up(begin.y()), "x2", right(end.x()), "y2", up(end.y()), "stroke", Svg.LINE, "stroke-width", 1.5);
    }

    private void corners() {
        var top = label("c", Zone.CORNER_C);
        lines(right(0.5), up(Ternary.HEIGHT) - 16 - (top.size() - 1) * LINE_HEIGHT, "middle", top, "font-size", TEXT);
        lines(x + MARGIN, up(0) + 32, "start", label("a", Zone.CORNER_A), "font-size", TEXT);
        lines(x + WIDTH - MARGIN, up(0) + 32, "end", label("b", Zone.CORNER_B), "font-size", TEXT);
    }

    private List<String> label(String corner, Zone zone) {
        return wrapped(figures.corners().get(corner) + "\u00a0·\u00a0" + figures.in(zone), LABEL_LETTERS);
    }

    private void edges() {
        count(right(0.5), up(0) + 24, "middle", Zone.EDGE_AB);
        count(right(0.75) + 16, up(Ternary.HEIGHT / 2), "start", Zone.EDGE_BC);
        count(right(0.25) - 16, up(Ternary.HEIGHT / 2), "end", Zone.EDGE_CA);
    }

    private void count(double x, double y, String anchor, Zone zone) {
        svg.text(x, y, anchor, String.valueOf(figures.in(zone)), "font-size", TEXT, "fill", Svg.SOFT);
    }

    private void dot(double x, double y) {
        svg.element("circle", "cx", right(x), "cy", up(y), "r", 5, "fill", Svg.COMMUNITY, "fill-opacity", 0.45);
    }

    private void centre() {
        var centre = figures.centre();
        if (centre != null) {
            ring(right(centre.x()), up(centre.y()));
        }
    }

    private void ring(double x, double y) {
        svg.element("circle", "cx", x, "cy", y, "r", 10, "fill", "none", "stroke", Svg.CARD, "stroke-width", 6);
        svg.element("circle", "cx", x, "cy", y, "r", 10, "fill", "none", "stroke", Svg.INK, "stroke-width", 2.5);
    }

    private void foot() {
        var given = TriangleTable.given(figures) + "; " + figures.in(Zone.MIDDLE) + " in the middle";
        var centre = figures.centre();
        var ring = centre == null
                ? TriangleTable.centre(figures)
                : String.format(
                        Locale.ROOT, "the ring is the centre: %.2f left, %.2f right, %.2f top", centre.a(), centre.b(), centre.c());
        lines(x + MARGIN, y + HEIGHT - 44, "start", List.of(given, ring), "font-size", TEXT, "fill", Svg.SOFT);
    }

    private void lines(double x, double y, String anchor, List<String> lines, Object... attributes) {
        for (int i = 0; i < lines.size(); i++) {
            svg.text(x, y + i * LINE_HEIGHT, anchor, lines.get(i), attributes);
        }
    }

    private double right(double place) {
        return x + LEFT + place * SIDE;
    }

    private double up(double place) {
        return y + BOTTOM - place * SIDE;
    }

    private static String at(double value) {
        return Svg.number(value);
    }

    private static List<String> wrapped(String words, int letters) {
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
}
