package nl.ruimtemaker.analysis.command;

import java.util.List;
import java.util.Locale;
import nl.ruimtemaker.analysis.composition.Ternary;
import nl.ruimtemaker.analysis.composition.Zone;

/** A card with one triangle, and in words what it was about and how many are where. */
final class TriangleCard {
    static final double WIDTH = 560;
    static final double HEIGHT = 640;

    private static final double SIDE = 400;
    private static final double BOTTOM = 492;
    private static final double MARGIN = 28;
    private static final double LINE_HEIGHT = 20;
    private static final int HEADING_LETTERS = 46;
    private static final int LABEL_LETTERS = 24;
    private static final Object[] FRAME = {"rx", 14, "fill", Svg.CARD, "stroke", Svg.LINE, "stroke-width", 1.5};
    private static final Object[] HEADING = {"font-size", 20, "font-weight", 700};
    private static final Object[] LABEL = {"font-size", 16};
    private static final Object[] QUIET = {"font-size", 16, "fill", Svg.SOFT};

    private final Svg svg;
    private final TriangleFigures figures;
    private final double x;
    private final double y;
    private final TriangleShape shape;

    /** At this place in a picture. */
    TriangleCard(Svg svg, TriangleFigures figures, double x, double y) {
        this.svg = svg;
        this.figures = figures;
        this.x = x;
        this.y = y;
        this.shape = new TriangleShape(svg, x + (WIDTH - SIDE) / 2, y + BOTTOM, SIDE);
    }

    void draw() {
        svg.rectangle(x, y, WIDTH, HEIGHT, FRAME);
        lines(x + MARGIN, y + 42, "start", Svg.wrapped(figures.question(), HEADING_LETTERS), HEADING);
        shape.draw(figures);
        corners();
        edges();
        foot();
    }

    private void corners() {
        var top = label("c", Zone.CORNER_C);
        double above = shape.down(Ternary.HEIGHT) - 16 - (top.size() - 1) * LINE_HEIGHT;
        lines(shape.right(0.5), above, "middle", top, LABEL);
        lines(x + MARGIN, shape.down(0) + 32, "start", label("a", Zone.CORNER_A), LABEL);
        lines(x + WIDTH - MARGIN, shape.down(0) + 32, "end", label("b", Zone.CORNER_B), LABEL);
    }

    private List<String> label(String corner, Zone zone) {
        return Svg.wrapped(figures.corners().get(corner) + "\u00a0·\u00a0" + figures.in(zone), LABEL_LETTERS);
    }

    private void edges() {
        count(shape.right(0.5), shape.down(0) + 24, "middle", Zone.EDGE_AB);
        count(shape.right(0.75) + 16, shape.down(Ternary.HEIGHT / 2), "start", Zone.EDGE_BC);
        count(shape.right(0.25) - 16, shape.down(Ternary.HEIGHT / 2), "end", Zone.EDGE_CA);
    }

    private void count(double right, double down, String anchor, Zone zone) {
        svg.text(right, down, anchor, String.valueOf(figures.in(zone)), QUIET);
    }

    private void foot() {
        var given = TriangleTable.given(figures) + "; " + figures.in(Zone.MIDDLE) + " in the middle";
        lines(x + MARGIN, y + HEIGHT - 44, "start", List.of(given, centre()), QUIET);
    }

    private String centre() {
        var at = figures.centre();
        return at == null
                ? TriangleTable.centre(figures)
                : String.format(
                        Locale.ROOT, "the ring is the centre: %.2f left, %.2f right, %.2f top", at.a(), at.b(), at.c());
    }

    private void lines(double right, double down, String anchor, List<String> lines, Object... attributes) {
        for (int i = 0; i < lines.size(); i++) {
            svg.text(right, down + i * LINE_HEIGHT, anchor, lines.get(i), attributes);
        }
    }
}
