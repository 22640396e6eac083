package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.network.Components;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.Holding;
import nl.ruimtemaker.analysis.network.Leiden;
import nl.ruimtemaker.analysis.network.Modularity;
import nl.ruimtemaker.analysis.network.Names;
import nl.ruimtemaker.analysis.network.Tie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our figures of networks beside those that igraph and NetworkX found, set by set. */
final class PublishedNetworks {
    private static final double ROUNDING = 1e-12;

    private PublishedNetworks() {}

    /** The networks beside the project, or those in it where there are none. */
    static Path folder() {
        var here = Path.of(System.getProperty("ruimtemaker.here", "."))
                .toAbsolutePath()
                .normalize();
        var beside = here.resolveSibling("shared/data/networks");
        return Files.isDirectory(beside) ? beside : here.resolve("analysis/src/test/resources/networks");
    }

    static void tell() throws IOException {
        var report = new Report(
                "networks-published",
                "network",
                "people",
                "ties",
                "parts",
                "F",
                "DF",
                "modularity",
                "published",
                "what differs");
        try (var folders = Files.list(folder())) {
            for (var each : folders.filter(each -> Files.exists(each.resolve("reference.json")))
                    .sorted()
                    .toList()) {
                row(each, report);
            }
        }
        report.write();
    }

    static Graph graph(Path folder) throws IOException {
        var names =
                Names.of(rows(folder.resolve("nodes.csv")).map(row -> row[0]).toList());
        var ties = rows(folder.resolve("edges.csv")).map(row -> new Tie(row[0], row[1], Double.parseDouble(row[2])));
        return Graph.of(names, ties.toList());
    }

    private static void row(Path folder, Report report) throws IOException {
        var published =
                JsonMapper.shared().readTree(folder.resolve("reference.json").toFile());
        var graph = graph(folder).unweighted();
        var holding = Holding.of(graph);
        double fragmentation = holding.fragmentation().value();
        double distance = holding.distanceFragmentation().value();
        int parts = Components.of(graph).count();
        boolean same = graph.people() == published.get("nodes").intValue()
                && graph.ties() == published.get("edges").intValue()
                && parts == published.get("components").intValue()
                && near(fragmentation, published.get("fragmentation_F"))
                && near(distance, published.get("fragmentation_DF"));
        double modularity = Modularity.of(graph, Leiden.of(graph, 1));
        double theirs = published.get("leiden").get("modularity").doubleValue();
        report.row(
                folder.getFileName(),
                graph.people(),
                graph.ties(),
                parts,
                digits(fragmentation),
                digits(distance),
                digits(modularity),
                "F %s, DF %s, modularity %s"
                        .formatted(
                                digits(published.get("fragmentation_F").doubleValue()),
                                digits(published.get("fragmentation_DF").doubleValue()),
                                digits(theirs)),
                differs(same, modularity - theirs));
    }

    /** Groups are looked for with chance in it, everything else is counted. */
    private static String differs(boolean same, double modularity) {
        var counted = same ? "nothing" : "counts";
        return Math.abs(modularity) < ROUNDING
                ? counted
                : (same ? "" : "counts; ")
                        + String.format(Locale.ROOT, "modularity by %+.5f: another draw", modularity);
    }

    private static boolean near(double ours, JsonNode published) {
        return Math.abs(ours - published.doubleValue()) < ROUNDING;
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    private static Stream<String[]> rows(Path file) throws IOException {
        return List.copyOf(Files.readAllLines(file)).stream().skip(1).map(line -> line.split(",", -1));
    }
}
