package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** On networks of which there is work for several threads, however many there are, it comes to the last digit to the same. */
class ThreadsTest {
    private static final int PEOPLE = 3 * ManySearches.AT_ONCE - 36;

    private final SplittableRandom random = new SplittableRandom(2026);
    private final Graph graph = Graph.of(PEOPLE, numbers(4_000, PEOPLE), numbers(4_000, PEOPLE), strengths(4_000));
    private final TwoMode twoMode = TwoMode.of(
            PEOPLE,
            numbers(6_000, PEOPLE),
            numbers(6_000, 900),
            random.doubles(900, 0, 700).toArray());

    @Test
    void distanceFragmentation() {
        assertSame(() -> DistanceFragmentation.of(graph));
    }

    @Test
    void distanceFragmentationFromASample() {
        assertSame(() -> SampledDistanceFragmentation.among(graph, graph.everybody(), 2 * ManySearches.AT_ONCE + 1, 1));
    }

    @Test
    void distanceFragmentationByStrength() {
        assertSame(() -> WeightedDistanceFragmentation.of(graph));
    }

    @Test
    void whoWasTogether() {
        assertSame(() -> {
            var together = NewmanProjection.of(twoMode, HalfLife.USUAL);
            return new Object[] {together.starts, together.neighbours, together.strengths};
        });
    }

    private static void assertSame(Callable<Object> figure) {
        assertThat(inThreads(4, figure)).isEqualTo(inThreads(1, figure));
    }

    private static Object inThreads(int threads, Callable<Object> figure) {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(figure).join();
        }
    }

    private int[] numbers(int size, int below) {
        return random.ints(size, 0, below).toArray();
    }

    private double[] strengths(int size) {
        return random.doubles(size, 0.1, 3).toArray();
    }
}
