package nl.ruimtemaker.analysis.command;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.command.NetworkFigures.Introduced;
import nl.ruimtemaker.analysis.network.Layout;
import nl.ruimtemaker.analysis.network.Layout.Place;

/** People as dots of one size, whoever they are, with their ties; passers-by are squares. */
final class NetworkDrawing {
    private static final int NAMED = 60;
    private static final int CROWDED = 150;
    private static final double MARGIN = 46;
    private static final double LEGEND = 44;

    private final Svg svg;
    private final Network network;
    private final Optional<PassersBy> passersBy;
    private final List<Introduced> introductions;
    private final double dot;

    NetworkDrawing(Svg svg, Network network, Optional<PassersBy> passersBy, List<Introduced> introductions) {
        this.svg = svg;
        this.network = network;
        this.passersBy = passersBy;
        this.introductions = introductions;
        int people = network.names().size();
        this.dot = people <= NAMED ? 8 : people <= CROWDED ? 6 : 4;
    }

    void draw(double x, double y, double width, double height) {
        svg.element(
                "rect", "x", x, "y", y, "width", width, "height", height, "rx", 14, "fill", Svg.CARD, "stroke",
                Svg.LINE);
        var layout = Layout.of(network.names(), network.graph());
        var frame = Frame.around(
                layout.places().values(), x + MARGIN, y + MARGIN, width - 2 * MARGIN, height - 2 * MARGIN - LEGEND);
        var places = network.names().inOrder().stream()
                .map(name -> frame.place(layout.of(name)))
                .toList();
        IntStream.range(0, places.size())
                .forEach(one -> IntStream.range(0, one).forEach(other -> tie(one, other, places)));
        introductions.forEach(
                each -> introduction(frame.place(layout.of(each.one())), frame.place(layout.of(each.other()))));
        IntStream.range(0, places.size()).forEach(person -> person(person, places.get(person)));
        legend(x + MARGIN / 2, y + height - LEGEND / 2);
    }

    private void tie(int one, int other, List<Place> places) {
        if (network.graph().areTied(one, other)) {
            boolean stays = !passes(one) && !passes(other);
            line(
                    places.get(one),
                    places.get(other),
                    stays ? Svg.COMMUNITY : NetworkPicture.GUEST,
                    stays ? "none" : "2 4");
        }
    }

    private void introduction(Place one, Place other) {
        svg.element(
                "line",
                "x1",
                one.x(),
                "y1",
                one.y(),
                "x2",
                other.x(),
                "y2",
                other.y(),
                "stroke",
                NetworkPicture.TOGETHER,
                "stroke-width",
                3,
                "stroke-dasharray",
                "9 6",
                "stroke-linecap",
                "round");
    }

    private void line(Place one, Place other, String colour, String dashes) {
        svg.element(
                "line",
                "x1",
                one.x(),
                "y1",
                one.y(),
                "x2",
                other.x(),
                "y2",
                other.y(),
                "stroke",
                colour,
                "stroke-width",
                dot / 5,
                "stroke-opacity",
                opacity(),
                "stroke-dasharray",
                dashes);
    }

    /** Many ties over one another would be a wall. */
    private double opacity() {
        return Math.clamp(200.0 / network.graph().ties(), 0.12, 0.6);
    }

    private void person(int person, Place place) {
        if (passes(person)) {
            square(place.x(), place.y());
        } else {
            circle(place.x(), place.y());
        }
        if (network.names().size() <= NAMED) {
            svg.text(
                    place.x(),
                    place.y() - dot - 4,
                    "middle",
                    network.names().of(person),
                    "font-size",
                    12,
                    "paint-order",
                    "stroke",
                    "stroke",
                    Svg.CARD,
                    "stroke-width",
                    3);
        }
    }

    private void circle(double x, double y) {
        svg.element(
                "circle", "cx", x, "cy", y, "r", dot, "fill", Svg.COMMUNITY, "stroke", Svg.CARD, "stroke-width", 1.5);
    }

    private void square(double x, double y) {
        svg.element(
                "rect",
                "x",
                x - dot,
                "y",
                y - dot,
                "width",
                2 * dot,
                "height",
                2 * dot,
                "rx",
                2,
                "fill",
                NetworkPicture.GUEST,
                "stroke",
                Svg.CARD,
                "stroke-width",
                1.5);
    }

    private void legend(double x, double y) {
        circle(x, y);
        svg.text(x + 16, y + 5, "start", passersBy.isPresent() ? "stays" : "a person", "font-size", 14);
        if (passersBy.isPresent()) {
            square(x + 90, y);
            svg.text(x + 106, y + 5, "start", "passes by", "font-size", 14);
        }
        if (!introductions.isEmpty()) {
            introduction(new Place(x + 196, y), new Place(x + 232, y));
            svg.text(x + 242, y + 5, "start", "introduction that would help", "font-size", 14);
        }
    }

    private boolean passes(int person) {
        return passersBy.map(passing -> passing.all().get(person)).orElse(false);
    }

    /** Fits a drawing in a frame, with its proportions. */
    private record Frame(double middleX, double middleY, double scale, double x, double y) {
        static Frame around(Collection<Place> places, double x, double y, double width, double height) {
            var across = places.stream().mapToDouble(Place::x).summaryStatistics();
            var down = places.stream().mapToDouble(Place::y).summaryStatistics();
            double scale = Math.min(
                    width / Math.max(1, across.getMax() - across.getMin()),
                    height / Math.max(1, down.getMax() - down.getMin()));
            return new Frame(
                    (across.getMin() + across.getMax()) / 2,
                    (down.getMin() + down.getMax()) / 2,
                    scale,
                    x + width / 2,
                    y + height / 2);
        }

        Place place(Place place) {
            return new Place(x + (place.x() - middleX) * scale, y + (place.y() - middleY) * scale);
        }
    }
}
