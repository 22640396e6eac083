package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        var numbers = IntStream.range(0, graph.people()).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, new Random(seed));
        var renamed =
                renamed(graph, numbers.stream().mapToInt(Integer::intValue).toArray());
        assertThat(Fragmentation.of(renamed)).isEqualTo(Fragmentation.of(graph));
        assertThat(DistanceFragmentation.of(renamed)).isEqualTo(DistanceFragmentation.of(graph));
        assertThat(WeightedDistanceFragmentation.of(renamed))
                .isCloseTo(WeightedDistanceFragmentation.of(graph), ROUNDING);
    }

    @Property(tries = 50)
    void oneThreadSaysTheSameAsFour(@ForAll(supplier = Graphs.class) Graph graph) {
        var staying = new BitSet();
        staying.set(0, graph.people() / 2 + 1);
        staying.set(graph.people() - 1);
        assertThat(inThreads(4, graph, staying)).isEqualTo(inThreads(1, graph, staying));
    }

    private static double[] inThreads(int threads, Graph graph, BitSet staying) {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> new double[] {
                        DistanceFragmentation.among(graph, staying).value(),
                        WeightedDistanceFragmentation.among(graph, staying, graph.strongest())
                    })
                    .join();
        }
    }

    private static Graph renamed(Graph graph, int[] number) {
        int ties = (int) graph.ties();
        var one = new int[ties];
        var other = new int[ties];
        var strength = new double[ties];
        int size = 0;
        for (int person = graph.people() - 1; person >= 0; person--) {
            for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
                if (graph.neighbours[at] < person) {
                    one[size] = number[person];
                    other[size] = number[graph.neighbours[at]];
                    strength[size++] = graph.strengths[at];
                }
            }
        }
        return Graph.of(graph.people(), one, other, strength);
    }
}
