package nl.ruimtemaker.analysis.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A map of people, and beside it what tells their groups and what all share; it says what the table says. */
final class OpinionPicture {
    private static final double MAP = 560;
    private static final double WORDS = 470;
    private static final double GAP = 24;
    private static final double TOP = 76;
    private static final double LINE = 21;
    private static final int LETTERS = 58;

    private final OpinionFigures figures;
    private final Statements statements;
    private final Svg svg;
    private double down = TOP + GAP;

    OpinionPicture(OpinionFigures figures, Statements statements) {
        this.figures = figures;
        this.statements = statements;
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
        new PeopleMap(svg, figures, GAP, TOP, MAP).draw();
        words();
    }

    @Override
    public String toString() {
        return svg.toString();
    }

    private void words() {
        for (int group = 0; group < figures.groups().size(); group++) {
            var each = figures.groups().get(group);
            title(OpinionTable.name(each), PeopleMap.colour(group));
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
}
