package nl.ruimtemaker.analysis.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ruimtemaker.analysis.command.OpinionFigures.GroupFigures;
import nl.ruimtemaker.analysis.opinion.Participant;
import org.jspecify.annotations.Nullable;

/** People as dots where they stand, on a card, with a soft field around each group and its name in its middle. */
final class PeopleMap {
    /** Dark enough to read on the card, and apart from each other in lightness too. */
    private static final List<String> COLOURS = List.of("#2f6b4a", "#33658a", "#b7791f", "#9c4221", "#5b4a7a");

    private final Svg svg;
    private final OpinionFigures figures;
    private final Window window;
    private final double left;
    private final double top;
    private final double side;

    PeopleMap(Svg svg, OpinionFigures figures, double left, double top, double side) {
        this.svg = svg;
        this.figures = figures;
        this.window = Window.around(figures.participants());
        this.left = left;
        this.top = top;
        this.side = side;
    }

    void draw() {
        svg.element(
                "rect",
                "x",
                left,
                "y",
                top,
                "width",
                side,
                "height",
                side,
                "rx",
                14,
                "fill",
                Svg.CARD,
                "stroke",
                Svg.LINE,
                "stroke-width",
                1.5);
        dots(members(null), Svg.EDGE, 0.45);
        for (int group = 0; group < figures.groups().size(); group++) {
            field(members(figures.groups().get(group).id()), colour(group));
        }
        for (int group = 0; group < figures.groups().size(); group++) {
            dots(members(figures.groups().get(group).id()), colour(group), 0.7);
        }
        for (int group = 0; group < figures.groups().size(); group++) {
            letter(figures.groups().get(group), colour(group));
        }
    }

    private List<Participant> members(@Nullable String group) {
        return figures.participants().stream()
                .filter(person -> Objects.equals(person.group(), group))
                .toList();
    }

    static String colour(int group) {
        return COLOURS.get(group % COLOURS.size());
    }

    private void field(List<Participant> people, String colour) {
        svg.element(
                "path",
                "d",
                path(Hull.around(people), "L") + "Z",
                "fill",
                colour,
                "stroke",
                colour,
                "stroke-width",
                16,
                "stroke-linejoin",
                "round",
                "opacity",
                0.14);
    }

    /** One path of round points for all: a city would be a million elements otherwise. */
    private void dots(List<Participant> people, String colour, double opacity) {
        if (!people.isEmpty()) {
            var path = people.stream().map(person -> "M" + place(person) + "h0").collect(Collectors.joining());
            svg.element(
                    "path",
                    "d",
                    path,
                    "stroke",
                    colour,
                    "stroke-opacity",
                    opacity,
                    "stroke-width",
                    5,
                    "stroke-linecap",
                    "round");
        }
    }

    private void letter(GroupFigures group, String colour) {
        var people = members(group.id());
        double x = people.stream().mapToDouble(this::x).average().orElse(0);
        double y = people.stream().mapToDouble(this::y).average().orElse(0);
        svg.element("circle", "cx", x, "cy", y, "r", 17, "fill", Svg.CARD, "stroke", colour, "stroke-width", 2.5);
        svg.text(x, y + 6, "middle", group.id(), "font-size", 18.0, "font-weight", 700, "fill", colour);
    }

    private String path(List<Participant> people, String between) {
        return people.stream().map(this::place).collect(Collectors.joining(between, "M", ""));
    }

    private String place(Participant person) {
        return Svg.number(x(person)) + " " + Svg.number(y(person));
    }

    private double x(Participant person) {
        return left + side / 2 * (1 + window.across(person));
    }

    private double y(Participant person) {
        return top + side / 2 * (1 - window.up(person));
    }
}
