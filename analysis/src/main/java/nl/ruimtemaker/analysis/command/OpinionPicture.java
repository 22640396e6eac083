package nl.ruimtemaker.analysis.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.command.OpinionFigures.GroupFigures;
import nl.ruimtemaker.analysis.opinion.Participant;
import org.jspecify.annotations.Nullable;

/** People as dots where they stand, a soft field around each group, and beside it what tells the groups; it says what the table says. */
final class OpinionPicture {
    private static final double MAP = 560;
    private static final double WORDS = 470;
    private static final double GAP = 24;
    private static final double TOP = 76;
    private static final double LINE = 21;
    private static final int LETTERS = 58;

    /** Dark enough to read on the card, and apart from each other in lightness too. */
    private static final List<String> COLOURS = List.of("#2f6b4a", "#33658a", "#b7791f", "#9c4221", "#5b4a7a");

    private final OpinionFigures figures;
    private final Statements statements;
    private final Window window;
    private final Svg svg;
    private double down = TOP + GAP;

    OpinionPicture(OpinionFigures figures, Statements statements) {
        this.figures = figures;
        this.statements = statements;
        this.window = Window.around(figures.participants());
        double height = TOP + Math.max(MAP, LINE * lines() + 2 * GAP) + GAP;
        svg = new Svg(3 * GAP + MAP + WORDS, height, "Where people stand, by their votes", described());
        svg.text(GAP, 38, "start", "Where people stand, by their votes", "font-size", 24.0, "font-weight", 700);
        svg.text(
                GAP,
                62,
                "start",
                OpinionTable.counted(figures) + "; " + OpinionTable.explained(figures),
                "font-size",
                14.0,
                "fill",
                Svg.SOFT);
        map();
        words();
    }

    @Override
    public String toString() {
        return svg.toString();
    }

    private void map() {
        svg.element(
                "rect",
                "x",
                GAP,
                "y",
                TOP,
                "width",
                MAP,
                "height",
                MAP,
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

    private static String colour(int group) {
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

    private void words() {
        for (int group = 0; group < figures.groups().size(); group++) {
            var each = figures.groups().get(group);
            title(OpinionTable.name(each), colour(group));
            each.representative().forEach(telling -> line(OpinionTable.telling(telling, statements, LETTERS)));
            down += LINE / 2;
        }
        consensus("Everybody agrees", figures.consensus().agree());
        consensus("Everybody disagrees", figures.consensus().disagree());
    }

    private void consensus(String title, List<Long> ids) {
        if (!ids.isEmpty()) {
            title(title, Svg.INK);
            ids.forEach(id -> line(statements.words(id, LETTERS)));
            down += LINE / 2;
        }
    }

    private void title(String words, String colour) {
        svg.text(2 * GAP + MAP, down, "start", words, "font-size", 16.0, "font-weight", 700, "fill", colour);
        down += LINE;
    }

    private void line(String words) {
        svg.text(2 * GAP + MAP, down, "start", words, "font-size", 14.0);
        down += LINE;
    }

    /** How many lines the words take; what stands between two titles takes half of one. */
    private double lines() {
        var consensus = figures.consensus();
        double lines = figures.groups().stream()
                .mapToDouble(group -> 1.5 + group.representative().size())
                .sum();
        return lines
                + Stream.of(consensus.agree(), consensus.disagree())
                        .filter(ids -> !ids.isEmpty())
                        .mapToDouble(ids -> 1.5 + ids.size())
                        .sum();
    }

    private String described() {
        var groups = figures.groups().stream()
                .map(group -> OpinionTable.name(group) + ": "
                        + group.representative().stream()
                                .map(telling -> OpinionTable.telling(telling, statements, LETTERS))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
        return "%s; %s. %s. Everybody agrees with %s; everybody disagrees with %s."
                .formatted(
                        OpinionTable.counted(figures),
                        OpinionTable.explained(figures),
                        groups,
                        ids(figures.consensus().agree()),
                        ids(figures.consensus().disagree()));
    }

    private static String ids(List<Long> ids) {
        return ids.isEmpty() ? "nothing" : ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String path(List<Participant> people, String between) {
        return people.stream().map(this::place).collect(Collectors.joining(between, "M", ""));
    }

    private String place(Participant person) {
        return Svg.number(x(person)) + " " + Svg.number(y(person));
    }

    private double x(Participant person) {
        return GAP + MAP / 2 * (1 + window.across(person));
    }

    private double y(Participant person) {
        return TOP + MAP / 2 * (1 - window.up(person));
    }
}
