package nl.ruimtemaker.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ruimtemaker.analysis.command.NetworkFigures.WithoutPassersBy;
import org.jspecify.annotations.Nullable;

/** What is said of a network, in lines of text. */
final class NetworkTable {
    private NetworkTable() {}

    static String of(NetworkFigures figures) {
        var lines = new ArrayList<String>();
        lines.add(size(figures));
        lines.add("  " + parts(figures));
        lines.add("  " + groups(figures));
        lines.add("");
        lines.add(row("", "fragmentation F", "by distance DF", "by strength", ""));
        lines.add(row(
                "everybody",
                figures.fragmentation(),
                figures.distanceFragmentation(),
                figures.weightedDistanceFragmentation(),
                figures.distanceFragmentationError()));
        if (figures.withoutPassersBy() != null) {
            lines.addAll(without(figures.withoutPassersBy()));
        }
        return String.join("\n", lines);
    }

    static String size(NetworkFigures figures) {
        return say(
                "%,d people, %,d ties, %.2f ties a person", figures.people(), figures.ties(), figures.averageDegree());
    }

    static String parts(NetworkFigures figures) {
        return figures.components() == 1
                ? "all of them connected"
                : say(
                        "%,d parts, of which %,d are somebody alone; %.1f %% of people are in the largest",
                        figures.components(), figures.isolates(), 100 * figures.largestShare());
    }

    static String groups(NetworkFigures figures) {
        var groups = figures.groups();
        var modularity = figures.modularity();
        return groups == null || modularity == null
                ? "too many people to look for groups"
                : say("%,d groups that know one another better, modularity %.4f", groups.size(), modularity);
    }

    /** The sentence that matters most. */
    static String left(WithoutPassersBy without) {
        return say(
                "Of the %,d pairs of the %,d people who stay, %,d are connected with passers-by and %,d without (%.0f %%)",
                without.pairs(),
                without.people(),
                without.betweenStayers().pairsConnected(),
                without.pairsConnected(),
                100.0 * without.pairsConnected() / without.pairs());
    }

    /** Who could be introduced to whom, one after the other. */
    static List<String> introductions(WithoutPassersBy without) {
        var introductions = without.introductions();
        return introductions == null
                ? List.of()
                : introductions.stream()
                        .map(each -> say(
                                "%s and %s: then %.0f %% of pairs are connected",
                                each.one(), each.other(), 100 * (1 - each.fragmentation())))
                        .toList();
    }

    private static List<String> without(WithoutPassersBy without) {
        var lines = new ArrayList<String>();
        var between = without.betweenStayers();
        lines.add(row(
                "who stay, with passers-by",
                between.fragmentation(),
                between.distanceFragmentation(),
                between.weightedDistanceFragmentation(),
                between.distanceFragmentationError()));
        without.organisations()
                .forEach(organisation -> lines.add(row(
                        "without " + organisation.organisation(),
                        organisation.fragmentation(),
                        organisation.distanceFragmentation(),
                        organisation.weightedDistanceFragmentation(),
                        organisation.distanceFragmentationError())));
        lines.add(row(
                "without any passer-by",
                without.fragmentation(),
                without.distanceFragmentation(),
                without.weightedDistanceFragmentation(),
                without.distanceFragmentationError()));
        lines.add("");
        lines.add(left(without) + ".");
        if (!introductions(without).isEmpty()) {
            lines.add("Introductions that would help most, one after the other:");
            introductions(without).forEach(introduction -> lines.add("  " + introduction));
        }
        return lines;
    }

    private static String row(String name, double plain, double distance, @Nullable Double weighted, double error) {
        return row(name, decimals(plain), decimals(distance), weighted == null ? "" : decimals(weighted), error(error));
    }

    private static String row(String name, String plain, String distance, String weighted, String error) {
        return say("  %-28s %16s %16s %16s %s", name, plain, distance, weighted, error)
                .stripTrailing();
    }

    static String decimals(double value) {
        return say("%.4f", value);
    }

    private static String error(double error) {
        return error == 0 ? "" : say("DF ± %.4f (sampled)", error);
    }

    private static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
