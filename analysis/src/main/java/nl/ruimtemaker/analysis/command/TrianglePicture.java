package nl.ruimtemaker.analysis.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.composition.Zone;

/** Triangles beside each other, each on a card; it says what the table says. */
final class TrianglePicture {
    private static final int BESIDE_EACH_OTHER = 2;
    private static final double GAP = 20;

    private final Svg svg;

    TrianglePicture(List<TriangleFigures> triangles) {
        int columns = Math.min(BESIDE_EACH_OTHER, triangles.size());
        int rows = Math.ceilDiv(triangles.size(), columns);
        svg = new Svg(
                GAP + columns * (TriangleCard.WIDTH + GAP),
                GAP + rows * (TriangleCard.HEIGHT + GAP),
                "Answers in " + (triangles.size() == 1 ? "a triangle" : triangles.size() + " triangles"),
                triangles.stream().map(TrianglePicture::described).collect(Collectors.joining(" ")));
        IntStream.range(0, triangles.size())
                .forEach(i -> new TriangleCard(
                                svg,
                                triangles.get(i),
                                GAP + (i % columns) * (TriangleCard.WIDTH + GAP),
                                GAP + (i / columns) * (TriangleCard.HEIGHT + GAP))
                        .draw());
    }

    @Override
    public String toString() {
        return svg.toString();
    }

    private static String described(TriangleFigures figures) {
        var zones = List.of(Zone.values()).stream()
                .map(zone -> figures.in(zone) + " " + TriangleTable.words(zone, figures))
                .collect(Collectors.joining(", "));
        return "%s: %s; %s; %s."
                .formatted(figures.question(), TriangleTable.given(figures), zones, TriangleTable.centre(figures));
    }
}
