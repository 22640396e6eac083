package nl.ruimtemaker.analysis.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.command.NetworkFigures.Mixing;
import nl.ruimtemaker.analysis.network.Components;
import nl.ruimtemaker.analysis.network.EiIndex;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.Holding;
import nl.ruimtemaker.analysis.network.Leiden;
import nl.ruimtemaker.analysis.network.Modularity;
import nl.ruimtemaker.analysis.network.Names;
import nl.ruimtemaker.analysis.network.WeightedDistanceFragmentation;
import org.jspecify.annotations.Nullable;

/** Measures a network, one figure after the other, and says which. */
final class NetworkMeasuring {
    /** Beyond it, paths by strength, groups and dealing at random would take minutes. */
    static final int MEASURED_WHOLE = 20_000;

    private static final int DEALS = 999;
    private static final long SEED = 1;

    private final Names names;
    private final Graph graph;
    private final List<String> groups;
    private final Optional<PassersBy> passersBy;
    private final Progress progress;

    NetworkMeasuring(Network network, Optional<PassersBy> passersBy, Progress progress) {
        this.names = network.names();
        this.graph = network.graph();
        this.groups = network.groups();
        this.passersBy = passersBy;
        this.progress = progress;
    }

    NetworkFigures figures() {
        progress.now("Looking for components");
        var sizes = Components.of(graph).sizes();
        progress.now("Measuring how far people are from one another");
        var all = Holding.of(graph);
        var communities = communities();
        return new NetworkFigures(
                graph.people(),
                graph.ties(),
                sizes.length,
                (int) Arrays.stream(sizes).filter(size -> size == 1).count(),
                (double) sizes[0] / graph.people(),
                graph.averageDegree(),
                all.fragmentation().value(),
                all.distanceFragmentation().value(),
                passersBy
                        .map(leaving -> new LeavingMeasuring(names, graph, leaving, progress).figures())
                        .orElse(null),
                communities
                        .map(found -> Modularity.of(graph.unweighted(), found))
                        .orElse(null),
                all.distanceFragmentation().standardError(),
                weighted(),
                communities.map(NetworkMeasuring::sizes).orElse(null),
                mixing());
    }

    private Optional<int[]> communities() {
        progress.now("Looking for groups");
        return graph.people() > MEASURED_WHOLE ? Optional.empty() : Optional.of(Leiden.of(graph.unweighted(), SEED));
    }

    private static List<Integer> sizes(int[] groups) {
        var sizes = Arrays.stream(groups)
                .boxed()
                .collect(Collectors.groupingBy(group -> group, Collectors.summingInt(one -> 1)));
        return sizes.values().stream().sorted((one, other) -> other - one).toList();
    }

    private @Nullable Double weighted() {
        progress.now("Measuring how far people are by the strength of ties");
        return graph.people() > MEASURED_WHOLE ? null : WeightedDistanceFragmentation.of(graph);
    }

    private @Nullable Mixing mixing() {
        var group = groups.isEmpty() ? passersBy.map(this::passing).orElse(new int[0]) : grouped();
        if (graph.people() > MEASURED_WHOLE
                || Arrays.stream(group).filter(each -> each >= 0).distinct().count() < 2) {
            return null;
        }
        progress.now("Seeing whether ties run between groups");
        var unweighted = graph.unweighted();
        return Mixing.of(EiIndex.of(unweighted, group), EiIndex.chance(unweighted, group, DEALS, SEED));
    }

    private int[] passing(PassersBy passersBy) {
        return IntStream.range(0, graph.people())
                .map(person -> passersBy.all().get(person) ? 1 : 0)
                .toArray();
    }

    /** Blank is no group: who is in none is left out, as what is not known of them says nothing of ties. */
    private int[] grouped() {
        var numbers = Names.of(groups);
        return groups.stream()
                .mapToInt(group -> group.isBlank() ? -1 : numbers.number(group))
                .toArray();
    }
}
