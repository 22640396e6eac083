package nl.ruimtemaker.analysis.command;

import nl.ruimtemaker.analysis.composition.Composition;
import nl.ruimtemaker.analysis.composition.Ternary;
import nl.ruimtemaker.analysis.composition.Zone;

/**
 * A triangle with the bounds of its zones, a point for each answer, and a ring for the centre.
 *
 * @param left where its lower left corner is
 * @param bottom where its lower left corner is
 */
record TriangleShape(Svg svg, double left, double bottom, double side) {
    private static final Object[] INSIDE = {"fill", Svg.PAPER, "stroke", Svg.EDGE, "stroke-width", 1.5};
    private static final Object[] BOUND = {"stroke", Svg.LINE, "stroke-width", 1.5};
    private static final Object[] ANSWER = {"fill", Svg.COMMUNITY, "fill-opacity", 0.45};
    private static final Object[] HALO = {"fill", "none", "stroke", Svg.CARD, "stroke-width", 6};
    private static final Object[] RING = {"fill", "none", "stroke", Svg.INK, "stroke-width", 2.5};

    void draw(TriangleFigures figures) {
        svg.path(outline(), INSIDE);
        bounds();
        figures.points().forEach(point -> svg.circle(right(point.x()), down(point.y()), 5, ANSWER));
        var centre = figures.centre();
        if (centre != null) {
            svg.circle(right(centre.x()), down(centre.y()), 10, HALO);
            svg.circle(right(centre.x()), down(centre.y()), 10, RING);
        }
    }

    /** Where {@code x} of the triangle is in the picture. */
    double right(double x) {
        return left + x * side;
    }

    /** Where {@code y} of the triangle, which goes up, is in the picture, which goes down. */
    double down(double y) {
        return bottom - y * side;
    }

    private String outline() {
        var top = Svg.number(right(0.5)) + " " + Svg.number(down(Ternary.HEIGHT));
        var floor = Svg.number(down(0));
        return "M%s %sL%s %sL%sZ".formatted(Svg.number(right(0)), floor, Svg.number(right(1)), floor, top);
    }

    /** From edge to edge before each corner, and between those along each edge. */
    private void bounds() {
        double most = Zone.CORNER;
        double rest = 1 - most;
        double hardly = Zone.EDGE;
        bound(new Composition(most, rest, 0), new Composition(most, 0, rest));
        bound(new Composition(rest, most, 0), new Composition(0, most, rest));
        bound(new Composition(rest, 0, most), new Composition(0, rest, most));
        bound(new Composition(most, hardly, hardly), new Composition(hardly, most, hardly));
        bound(new Composition(hardly, most, hardly), new Composition(hardly, hardly, most));
        bound(new Composition(hardly, hardly, most), new Composition(most, hardly, hardly));
    }

    private void bound(Composition from, Composition to) {
        var begin = Ternary.of(from);
        var end = Ternary.of(to);
        svg.line(right(begin.x()), down(begin.y()), right(end.x()), down(end.y()), BOUND);
    }
}
