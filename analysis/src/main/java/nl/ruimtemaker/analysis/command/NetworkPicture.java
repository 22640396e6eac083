package nl.ruimtemaker.analysis.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.command.NetworkFigures.WithoutPassersBy;
import nl.ruimtemaker.analysis.network.Layout;

/** A network on a card, and beside it what the table says. */
final class NetworkPicture {
    static final String GUEST = "#33658a";
    static final String TOGETHER = "#b7791f";

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 720;
    private static final double GAP = 24;
    private static final double WORDS = 400;
    private static final double TOP = 84;
    private static final double BAR = 22;

    private final Svg svg;
    private final NetworkFigures figures;
    private double y = TOP + GAP;

    NetworkPicture(Network network, Optional<PassersBy> passersBy, NetworkFigures figures) {
        this.figures = figures;
        boolean drawn = network.names().size() <= Layout.MOST_PEOPLE;
        svg = new Svg(drawn ? WIDTH : WORDS + 2 * GAP, HEIGHT, title(), description());
        svg.text(GAP, 44, "start", title(), "font-size", 26, "font-weight", 700);
        svg.text(GAP, 68, "start", NetworkTable.size(figures), "font-size", 15, "fill", Svg.SOFT);
        double left = drawn ? WIDTH - GAP - WORDS : GAP;
        if (drawn) {
            new NetworkDrawing(svg, network, passersBy, introductions())
                    .draw(GAP, TOP, WIDTH - WORDS - 3 * GAP, HEIGHT - TOP - GAP);
        }
        tell(left);
    }

    @Override
    public String toString() {
        return svg.toString();
    }

    private String title() {
        return figures.withoutPassersBy() == null ? "Who knows whom" : "What holds when passers-by leave";
    }

    /** All that can be seen, for who doesn't see it. */
    private String description() {
        var facts = Stream.of(
                NetworkTable.size(figures),
                NetworkTable.parts(figures),
                NetworkTable.groups(figures),
                "F " + NetworkTable.decimals(figures.fragmentation()) + ", DF "
                        + NetworkTable.decimals(figures.distanceFragmentation()));
        var without = Optional.ofNullable(figures.withoutPassersBy()).stream()
                .flatMap(left -> Stream.concat(
                        Stream.of(
                                NetworkTable.left(left),
                                "F " + NetworkTable.decimals(left.fragmentation()) + ", DF "
                                        + NetworkTable.decimals(left.distanceFragmentation()) + " without passers-by"),
                        NetworkTable.introductions(left).stream()));
        return Stream.concat(facts, without).collect(Collectors.joining(". ")) + ".";
    }

    private List<NetworkFigures.Introduced> introductions() {
        var without = figures.withoutPassersBy();
        var introductions = without == null ? null : without.introductions();
        return introductions == null ? List.of() : introductions;
    }

    private void tell(double x) {
        paragraph(x, NetworkTable.parts(figures));
        paragraph(x, NetworkTable.groups(figures));
        y += GAP / 2;
        share(x, "pairs connected", 1 - figures.fragmentation(), Svg.COMMUNITY);
        share(x, "nearness of pairs (1 − DF)", 1 - figures.distanceFragmentation(), Svg.COMMUNITY);
        var without = figures.withoutPassersBy();
        if (without != null) {
            tell(x, without);
        }
    }

    private void tell(double x, WithoutPassersBy without) {
        y += GAP / 2;
        paragraph(x, NetworkTable.left(without) + ".");
        y += GAP / 2;
        share(
                x,
                "of those who stay, with passers-by",
                1 - without.betweenStayers().fragmentation(),
                GUEST);
        without.organisations()
                .forEach(each -> share(x, "without " + each.organisation(), 1 - each.fragmentation(), GUEST));
        share(x, "without any passer-by", 1 - without.fragmentation(), Svg.COMMUNITY);
        if (!introductions().isEmpty()) {
            y += GAP / 2;
            paragraph(x, "Introductions that would help most:");
            NetworkTable.introductions(without).forEach(introduction -> paragraph(x, "· " + introduction));
        }
    }

    /** A bar with its name above it and its share beside it. */
    private void share(double x, String name, double share, String colour) {
        svg.text(x, y, "start", name, "font-size", 14, "fill", Svg.SOFT);
        svg.element("rect", "x", x, "y", y + 8, "width", WORDS - 70, "height", BAR, "rx", 5, "fill", Svg.LINE);
        svg.element("rect", "x", x, "y", y + 8, "width", (WORDS - 70) * share, "height", BAR, "rx", 5, "fill", colour);
        svg.text(x + WORDS, y + 25, "end", Math.round(100 * share) + " %", "font-size", 17, "font-weight", 700);
        y += BAR + 34;
    }

    private void paragraph(double x, String words) {
        for (var line : lines(words, 54)) {
            svg.text(x, y, "start", line, "font-size", 15);
            y += 21;
        }
    }

    private static List<String> lines(String words, int width) {
        return words.replaceAll("(.{1," + width + "})(?:\\s+|$)", "$1\n")
                .strip()
                .lines()
                .toList();
    }
}
