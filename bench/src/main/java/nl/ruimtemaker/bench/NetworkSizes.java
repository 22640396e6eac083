package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.ruimtemaker.analysis.network.DistanceFragmentation;
import nl.ruimtemaker.analysis.network.Fragmentation;
import nl.ruimtemaker.analysis.network.HalfLife;
import nl.ruimtemaker.analysis.network.NewmanProjection;
import nl.ruimtemaker.analysis.network.SampledDistanceFragmentation;

/** How time grows with the network, as a picture. */
final class NetworkSizes {
    static final int SAMPLES = 512;
    private static final int LARGEST = 1_000_000;
    private static final int LARGEST_FROM_ALL = 10_000;
    private static final int TIMES = 3;

    private final List<TimePlot.Point> parts = new ArrayList<>();
    private final List<TimePlot.Point> all = new ArrayList<>();
    private final List<TimePlot.Point> sampled = new ArrayList<>();
    private final List<TimePlot.Point> projected = new ArrayList<>();

    static void tell() throws IOException {
        var sizes = new NetworkSizes();
        for (int size = 1_000; size <= LARGEST; size *= 10) {
            IO.println("Measuring networks of " + size + " people.");
            sizes.measure(size);
        }
        var plot = new TimePlot(
                "Time by people (ten ties each), and by attendances for who was together",
                List.of(
                        new TimePlot.Line("components and F", sizes.parts),
                        new TimePlot.Line("DF, from everybody", sizes.all),
                        new TimePlot.Line("DF, from " + SAMPLES + " people", sizes.sampled),
                        new TimePlot.Line("who was together", sizes.projected)));
        Files.writeString(Report.picture("network-sizes.svg"), plot.svg());
    }

    static BitSet everybody(int people) {
        var everybody = new BitSet(people);
        everybody.set(0, people);
        return everybody;
    }

    private void measure(int size) {
        var graph = InventedNetwork.graph(size);
        add(parts, size, () -> Fragmentation.of(graph));
        if (size <= LARGEST_FROM_ALL) {
            add(all, size, () -> DistanceFragmentation.of(graph));
        }
        add(sampled, size, () -> SampledDistanceFragmentation.among(graph, everybody(size), SAMPLES, 1));
        var twoMode = InventedNetwork.twoMode(size);
        add(projected, size, () -> NewmanProjection.of(twoMode, HalfLife.NEVER));
    }

    private static void add(List<TimePlot.Point> points, int size, Runnable work) {
        points.add(new TimePlot.Point(size, Median.millis(TIMES, work)));
    }
}
