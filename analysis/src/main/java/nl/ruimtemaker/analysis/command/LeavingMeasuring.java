package nl.ruimtemaker.analysis.command;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimtemaker.analysis.command.NetworkFigures.Between;
import nl.ruimtemaker.analysis.command.NetworkFigures.Introduced;
import nl.ruimtemaker.analysis.command.NetworkFigures.WithoutOrganisation;
import nl.ruimtemaker.analysis.command.NetworkFigures.WithoutPassersBy;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.Holding;
import nl.ruimtemaker.analysis.network.Introductions;
import nl.ruimtemaker.analysis.network.Names;
import nl.ruimtemaker.analysis.network.WeightedDistanceFragmentation;
import org.jspecify.annotations.Nullable;

/** Measures what holds between those who stay, with passers-by and without. */
final class LeavingMeasuring {
    private static final int INTRODUCTIONS = 5;

    private final Names names;
    private final Graph graph;
    private final PassersBy passersBy;
    private final BitSet staying;
    private final Progress progress;

    LeavingMeasuring(Names names, Graph graph, PassersBy passersBy, Progress progress) {
        this.names = names;
        this.graph = graph;
        this.passersBy = passersBy;
        this.staying = passersBy.staying(graph.people());
        this.progress = progress;
    }

    WithoutPassersBy figures() {
        progress.now("Seeing what holds without passers-by");
        var left = Holding.without(passersBy.all(), staying, graph);
        return new WithoutPassersBy(
                staying.cardinality(),
                left.fragmentation().pairs(),
                left.fragmentation().connected(),
                left.fragmentation().value(),
                left.distanceFragmentation().value(),
                between(),
                left.distanceFragmentation().standardError(),
                passersBy.byOrganisation().entrySet().stream()
                        .map(organisation -> without(organisation.getKey(), organisation.getValue()))
                        .toList(),
                introductions(),
                weightedWithout(passersBy.all()));
    }

    private Between between() {
        return Between.of(
                Holding.between(staying, graph), weighted(() -> WeightedDistanceFragmentation.between(staying, graph)));
    }

    private WithoutOrganisation without(String organisation, BitSet leaving) {
        return WithoutOrganisation.of(
                organisation,
                leaving.cardinality(),
                Holding.without(leaving, staying, graph),
                weightedWithout(leaving));
    }

    private @Nullable Double weightedWithout(BitSet leaving) {
        return weighted(() -> WeightedDistanceFragmentation.without(leaving, staying, graph));
    }

    private @Nullable Double weighted(Supplier<Double> weighted) {
        return graph.people() > NetworkMeasuring.MEASURED_WHOLE ? null : weighted.get();
    }

    private @Nullable List<Introduced> introductions() {
        if (staying.cardinality() > Introductions.MOST_PEOPLE) {
            return null;
        }
        progress.now("Looking for introductions that would help");
        return Introductions.loweringFragmentation(graph.without(passersBy.all()), staying, INTRODUCTIONS).stream()
                .map(found -> new Introduced(
                        names.of(found.one()),
                        names.of(found.other()),
                        found.fragmentation(),
                        found.distanceFragmentation()))
                .toList();
    }
}
