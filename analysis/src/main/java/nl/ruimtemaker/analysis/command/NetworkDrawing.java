package nl.ruimtemaker.analysis.command;

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
    private final NetworkShapes shapes;

    NetworkDrawing(Svg svg, Network network, Optional<PassersBy> passersBy, List<Introduced> introductions) {
        this.svg = svg;
        this.network = network;
        this.passersBy = passersBy;
        this.introductions = introductions;
        int people = network.names().size();
        this.shapes = new NetworkShapes(svg, people <= NAMED ? 8 : people <= CROWDED ? 6 : 4);
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
                each -> shapes.introduction(frame.place(layout.of(each.one())), frame.place(layout.of(each.other()))));
        IntStream.range(0, places.size()).forEach(person -> person(person, places.get(person)));
        legend(x + MARGIN / 2, y + height - LEGEND / 2);
    }

    private void tie(int one, int other, List<Place> places) {
        if (network.graph().areTied(one, other)) {
            boolean stays = !passes(one) && !passes(other);
            shapes.tie(
                    places.get(one),
                    places.get(other),
                    stays ? Svg.COMMUNITY : NetworkPicture.GUEST,
                    opacity(),
                    stays ? "none" : "2 4");
        }
    }

    /** Many ties over one another would be a wall. */
    private double opacity() {
        return Math.clamp(200.0 / network.graph().ties(), 0.12, 0.6);
    }

    private void person(int person, Place place) {
        if (passes(person)) {
            shapes.square(place.x(), place.y());
        } else {
            shapes.circle(place.x(), place.y());
        }
        if (network.names().size() <= NAMED) {
            svg.text(
                    place.x(),
                    place.y() - shapes.dot() - 4,
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

    private void legend(double x, double y) {
        shapes.circle(x, y);
        svg.text(x + 16, y + 5, "start", passersBy.isPresent() ? "stays" : "a person", "font-size", 14);
        if (passersBy.isPresent()) {
            shapes.square(x + 90, y);
            svg.text(x + 106, y + 5, "start", "passes by", "font-size", 14);
        }
        if (!introductions.isEmpty()) {
            shapes.introduction(new Place(x + 196, y), new Place(x + 232, y));
            svg.text(x + 242, y + 5, "start", "introduction that would help", "font-size", 14);
        }
    }

    private boolean passes(int person) {
        return passersBy.map(passing -> passing.all().get(person)).orElse(false);
    }
}
