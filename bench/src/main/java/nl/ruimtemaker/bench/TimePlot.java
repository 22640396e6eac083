package nl.ruimtemaker.bench;

import java.util.List;
import java.util.Locale;

/** Time against size, both by powers of ten: what grows no faster than its input runs parallel to the diagonal. */
final class TimePlot {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 210;
    private static final int TOP = 40;
    private static final int BOTTOM = 60;
    private static final List<String> COLOURS = List.of("#2f6b4a", "#9c4221", "#33658a", "#b7791f");

    private final String title;
    private final List<Line> lines;
    private final double fromSize;
    private final double untilSize;
    private final double fromTime;
    private final double untilTime;

    /** So large, and so many milliseconds. */
    record Point(double size, double millis) {}

    record Line(String name, List<Point> points) {}

    TimePlot(String title, List<Line> lines) {
        this.title = title;
        this.lines = lines;
        var sizes = points().stream().mapToDouble(Point::size).map(Math::log10).summaryStatistics();
        var times =
                points().stream().mapToDouble(Point::millis).map(Math::log10).summaryStatistics();
        this.fromSize = Math.floor(sizes.getMin());
        this.untilSize = Math.ceil(sizes.getMax());
        this.fromTime = Math.floor(times.getMin());
        this.untilTime = Math.ceil(times.getMax());
    }

    String svg() {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13" role="img">
                <title>%s</title>
                <desc>%s</desc>
                <rect width="100%%" height="100%%" fill="#fffdf8"/>
                """.formatted(WIDTH, HEIGHT, title, words()));
        for (double size = fromSize; size <= untilSize; size++) {
            add(svg, "<path d=\"M%.1f %dV%d\" stroke=\"#ddd3c0\"/>%n", x(size), TOP, HEIGHT - BOTTOM);
            label(svg, x(size), HEIGHT - BOTTOM + 22, "middle", "#4f5f58", "%,.0f".formatted(Math.pow(10, size)));
        }
        for (double time = fromTime; time <= untilTime; time++) {
            add(svg, "<path d=\"M%d %.1fH%d\" stroke=\"#ddd3c0\"/>%n", LEFT, y(time), WIDTH - RIGHT);
            label(svg, LEFT - 8, y(time) + 4, "end", "#4f5f58", time(Math.pow(10, time)));
        }
        label(svg, LEFT, 22, "start", "#20302b", title);
        for (int line = 0; line < lines.size(); line++) {
            draw(svg, lines.get(line), COLOURS.get(line % COLOURS.size()));
        }
        return svg + "</svg>\n";
    }

    private void draw(StringBuilder svg, Line line, String colour) {
        svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                .append(colour)
                .append("\" points=\"");
        line.points()
                .forEach(point -> add(svg, "%.1f,%.1f ", x(Math.log10(point.size())), y(Math.log10(point.millis()))));
        svg.append("\"/>\n");
        line.points()
                .forEach(point -> add(
                        svg,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n",
                        x(Math.log10(point.size())),
                        y(Math.log10(point.millis())),
                        colour));
        var last = line.points().getLast();
        label(svg, x(Math.log10(last.size())) + 10, y(Math.log10(last.millis())) + 4, "start", colour, line.name());
    }

    private String words() {
        var words = new StringBuilder();
        for (var line : lines) {
            words.append(line.name()).append(':');
            line.points().forEach(point -> add(words, " %,.0f in %s;", point.size(), time(point.millis())));
            words.append(' ');
        }
        return words.toString().strip();
    }

    private List<Point> points() {
        return lines.stream().flatMap(line -> line.points().stream()).toList();
    }

    private double x(double size) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (size - fromSize) / (untilSize - fromSize);
    }

    private double y(double time) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (time - fromTime) / (untilTime - fromTime);
    }

    private static String time(double millis) {
        return millis < 1000
                ? String.format(Locale.ROOT, "%.3g ms", millis)
                : String.format(Locale.ROOT, "%.3g s", millis / 1000);
    }

    private static void label(StringBuilder svg, double x, double y, String anchor, String colour, String words) {
        add(svg, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n", x, y, anchor, colour, words);
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
