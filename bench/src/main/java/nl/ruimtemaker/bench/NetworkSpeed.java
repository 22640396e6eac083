package nl.ruimtemaker.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import nl.ruimtemaker.analysis.network.Components;
import nl.ruimtemaker.analysis.network.DistanceFragmentation;
import nl.ruimtemaker.analysis.network.Fragmentation;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.HalfLife;
import nl.ruimtemaker.analysis.network.KCore;
import nl.ruimtemaker.analysis.network.Leiden;
import nl.ruimtemaker.analysis.network.NewmanProjection;
import nl.ruimtemaker.analysis.network.SampledDistanceFragmentation;
import nl.ruimtemaker.analysis.network.WeightedDistanceFragmentation;
import org.jspecify.annotations.Nullable;

/** Ours beside what people use today, one after the other on the same machine. */
final class NetworkSpeed {
    private static final int MILLION = 1_000_000;
    private static final int WITH_A_KNOWN_TRUTH = 20_000;

    private final Report report =
            new Report("networks-speed", "what", "ours, ms", "theirs, ms", "theirs / ours", "to reach");

    void tell() throws IOException, InterruptedException {
        collaborations();
        projection();
        large();
        report.write();
    }

    private void collaborations() throws IOException, InterruptedException {
        var folder = PublishedNetworks.folder().resolve("ca-GrQc");
        if (!Files.isDirectory(folder)) {
            report.row("ca-GrQc, 5,242 people", "not here", "", "", "");
            return;
        }
        var graph = PublishedNetworks.graph(folder).unweighted();
        var theirs = Peer.seconds("networks.py", "small", folder.resolve("edges.csv"), folder.resolve("nodes.csv"));
        double distances = Median.millis(21, () -> DistanceFragmentation.of(graph));
        row("exact DF of ca-GrQc; igraph, all distances", distances, theirs, "distances", "5");
        row("exact DF of ca-GrQc; igraph, histogram of path lengths", distances, theirs, "histogram", "");
        row("components of ca-GrQc; igraph", Median.millis(21, () -> Components.of(graph)), theirs, "components", "");
        row("cores of ca-GrQc; igraph", Median.millis(21, () -> KCore.held(graph)), theirs, "cores", "");
        row("groups in ca-GrQc by Leiden; igraph", Median.millis(5, () -> Leiden.of(graph, 1)), theirs, "leiden", "");
        row(
                "DF of ca-GrQc by strength",
                Median.millis(3, () -> WeightedDistanceFragmentation.of(graph)),
                Map.of(),
                "",
                "");
    }

    private void projection() throws IOException, InterruptedException {
        var file = Files.createTempFile("attendances", ".csv");
        try {
            write(file, InventedNetwork.attendances(MILLION));
            var theirs = Peer.seconds("networks.py", "projection", file);
            var twoMode = InventedNetwork.twoMode(MILLION);
            double ours = Median.millis(5, () -> NewmanProjection.of(twoMode, HalfLife.NEVER));
            row("a million attendances, who was together; NetworkX", ours, theirs, "projection", "10");
        } finally {
            Files.delete(file);
        }
    }

    private void large() throws IOException, InterruptedException {
        var theirs = largeByOthers();
        var graph = InventedNetwork.graph(MILLION);
        var everybody = NetworkSizes.everybody(MILLION);
        row(
                "components and F, a million people and %,d ties; igraph".formatted(graph.ties()),
                Median.millis(5, () -> Fragmentation.of(graph)),
                theirs,
                "fragmentation",
                "1");
        row(
                "DF of the same, from " + NetworkSizes.SAMPLES + " people",
                Median.millis(3, () -> sampled(graph, everybody)),
                Map.of(),
                "",
                "");
        var estimate = sampled(graph, everybody);
        report.say("%s The standard error of DF of a million people is %s %% of it. %s"
                .formatted(truth(), percent(estimate.standardError() / estimate.value()), memory()));
    }

    private static DistanceFragmentation sampled(Graph graph, BitSet people) {
        return SampledDistanceFragmentation.among(graph, people, NetworkSizes.SAMPLES, 1);
    }

    private static String truth() {
        var graph = InventedNetwork.graph(WITH_A_KNOWN_TRUTH);
        double exact = DistanceFragmentation.of(graph).value();
        double off = Math.abs(sampled(graph, NetworkSizes.everybody(WITH_A_KNOWN_TRUTH))
                                .value()
                        - exact)
                / exact;
        return "Of %,d people, where all pairs can be looked at, the estimate from %d is off by %s %% of DF (to reach: 2 %%)."
                .formatted(WITH_A_KNOWN_TRUTH, NetworkSizes.SAMPLES, percent(off));
    }

    private static Map<String, Double> largeByOthers() throws IOException, InterruptedException {
        var file = Files.createTempFile("ties", ".bin");
        try {
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                for (int end : InventedNetwork.ends(MILLION)) {
                    out.writeInt(end);
                }
            }
            return Peer.seconds("networks.py", "large", file, MILLION);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int[] rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("person,event\n");
            for (int at = 0; at < rows.length; at += 2) {
                out.write(rows[at] + "," + rows[at + 1] + "\n");
            }
        }
    }

    private void row(String what, double ours, Map<String, Double> theirs, String key, String toReach) {
        @Nullable Double seconds = theirs.get(key);
        boolean compared = !key.isEmpty();
        report.row(
                what,
                digits(ours),
                seconds == null ? (compared ? "not here" : "") : digits(1000 * seconds),
                seconds == null ? "" : digits(1000 * seconds / ours),
                toReach);
    }

    /** Linux keeps the highest that a process ever had. */
    private static String memory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> "All of it took %.1f GB at most (to reach: 4)."
                        .formatted(Double.parseDouble(line.replaceAll("\\D", "")) / (1 << 20)))
                .findFirst()
                .orElse("");
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }
}
