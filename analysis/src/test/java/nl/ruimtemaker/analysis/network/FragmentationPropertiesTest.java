package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

class FragmentationPropertiesTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    @Property
    void theyStayBetweenZeroAndOneAndDistanceAddsToIt(@ForAll(supplier = Graphs.class) Graph graph) {
        double plain = Fragmentation.of(graph).value();
        double distance = DistanceFragmentation.of(graph).value();
        double weighted = WeightedDistanceFragmentation.of(graph);
        assertThat(plain).isBetween(0.0, 1.0);
        assertThat(distance).isBetween(plain - 1e-12, 1.0);
        assertThat(weighted).isBetween(plain - 1e-12, 1.0);
    }

    @Property
    void distancesAreThoseOfSearchesOneByOne(@ForAll(supplier = Graphs.class) Graph graph) {
        double nearness = 0;
        for (int source = 0; source < graph.people(); source++) {
            var lengths = ShortestPaths.from(source, graph.unweighted());
            for (int person = 0; person < graph.people(); person++) {
                nearness += person == source ? 0 : 1 / lengths[person];
            }
        }
        double pairs = graph.people() * (graph.people() - 1.0);
        assertThat(DistanceFragmentation.of(graph).value()).isCloseTo(1 - nearness / pairs, ROUNDING);
    }

    @Property
    void withFewerTiesNothingHoldsBetter(@ForAll(supplier = Graphs.class) Graph graph) {
        var fewer = graph.atLeast(1);
        double strongest = graph.strongest();
        var all = graph.everybody();
        assertThat(Fragmentation.of(fewer).value())
                .isGreaterThanOrEqualTo(Fragmentation.of(graph).value());
        assertThat(DistanceFragmentation.of(fewer).value())
                .isGreaterThanOrEqualTo(DistanceFragmentation.of(graph).value() - 1e-12);
        assertThat(WeightedDistanceFragmentation.among(fewer, all, strongest))
                .isGreaterThanOrEqualTo(WeightedDistanceFragmentation.among(graph, all, strongest) - 1e-12);
    }

    @Property
    void whoIsWhichNumberDoesNotMatter(@ForAll(supplier = Graphs.class) Graph graph, @ForAll long seed) {
        var renamed = Graphs.renamed(graph, Graphs.order(graph.people(), seed));
        assertThat(Fragmentation.of(renamed)).isEqualTo(Fragmentation.of(graph));
        assertThat(DistanceFragmentation.of(renamed)).isEqualTo(DistanceFragmentation.of(graph));
        assertThat(WeightedDistanceFragmentation.of(renamed))
                .isCloseTo(WeightedDistanceFragmentation.of(graph), ROUNDING);
    }
}
