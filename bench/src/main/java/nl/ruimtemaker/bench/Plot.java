package nl.ruimtemaker.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How long a page takes, by the number of stories: a picture without a library, with the numbers written at its points. */
final class Plot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int MARGIN = 56;

    private Plot() {}

    /** So many stories, and what half of the pages and ninety-nine of a hundred took at most, in milliseconds. */
    record Point(int stories, double half, double most) {}

    static String of(List<Point> points) {
        double highest = points.stream().mapToDouble(Point::most).max().orElseThrow() * 1.1;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13" role="img">
                <title>Milliseconds for a page of a neighbourhood, by how many stories it has</title>
                <rect width="100%%" height="100%%" fill="#fffdf8"/>
                <path d="M%d %dH%dM%d %dV%d" stroke="#8a8378" fill="none"/>
                %s%s%s</svg>
                """.formatted(
                        WIDTH,
                        HEIGHT,
                        MARGIN,
                        HEIGHT - MARGIN,
                        WIDTH - MARGIN,
                        MARGIN,
                        HEIGHT - MARGIN,
                        MARGIN / 2,
                        line(points, Point::half, highest, "#2f6b4f", "half of the pages"),
                        line(points, Point::most, highest, "#a4512f", "99 of 100 pages"),
                        names(points));
    }

    private static String line(
            List<Point> points, ToDoubleFunction<Point> value, double highest, String colour, String name) {
        var path = points.stream()
                .map(point -> number(x(points, point)) + " " + number(y(value.applyAsDouble(point), highest)))
                .collect(Collectors.joining("L", "M", ""));
        var dots = points.stream()
                .map(point -> mark(points, point, value.applyAsDouble(point), highest, colour))
                .collect(Collectors.joining());
        var last = points.getLast();
        return "<path d=\"%s\" stroke=\"%s\" stroke-width=\"2\" fill=\"none\"/>\n%s<text x=\"%s\" y=\"%s\" fill=\"%s\" text-anchor=\"end\">%s</text>\n"
                .formatted(
                        path,
                        colour,
                        dots,
                        number(x(points, last)),
                        number(y(value.applyAsDouble(last), highest) - 24),
                        colour,
                        name);
    }

    private static String mark(List<Point> points, Point point, double value, double highest, String colour) {
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%1$s\" cy=\"%2$s\" r=\"4\" fill=\"%3$s\"/><text x=\"%1$s\" y=\"%4$s\" fill=\"%3$s\" text-anchor=\"middle\">%5$.1f ms</text>\n",
                number(x(points, point)),
                number(y(value, highest)),
                colour,
                number(y(value, highest) - 9),
                value);
    }

    private static String names(List<Point> points) {
        return points.stream()
                        .map(point -> "<text x=\"%s\" y=\"%d\" fill=\"#4a463f\" text-anchor=\"middle\">%s</text>\n"
                                .formatted(
                                        number(x(points, point)),
                                        HEIGHT - MARGIN + 20,
                                        String.format(Locale.ROOT, "%,d", point.stories())))
                        .collect(Collectors.joining())
                + "<text x=\"%d\" y=\"%d\" fill=\"#4a463f\" text-anchor=\"middle\">stories in the neighbourhood</text>\n"
                        .formatted(WIDTH / 2, HEIGHT - 12);
    }

    private static double x(List<Point> points, Point point) {
        double room = WIDTH - 3.0 * MARGIN;
        return 1.5 * MARGIN + room * points.indexOf(point) / Math.max(1, points.size() - 1);
    }

    private static double y(double value, double highest) {
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * value / highest;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
