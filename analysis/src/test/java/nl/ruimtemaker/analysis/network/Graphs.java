package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Any graph of up to forty people, also without ties, with loops and doubles in what it is made from. */
final class Graphs implements ArbitrarySupplier<Graph> {
    private record Ends(int one, int other, double strength) {}

    @Override
    public Arbitrary<Graph> get() {
        return Arbitraries.integers().between(2, 40).flatMap(Graphs::of);
    }

    private static Arbitrary<Graph> of(int people) {
        var person = Arbitraries.integers().between(0, people - 1);
        var strength = Arbitraries.integers().between(1, 8).map(quarters -> quarters / 4.0);
        return Combinators.combine(person, person, strength)
                .as(Ends::new)
                .list()
                .ofMaxSize(80)
                .map(ties -> Graph.of(people, ends(ties, Ends::one), ends(ties, Ends::other), strengths(ties)));
    }

    /** What {@link Graph} says of itself. */
    static void assertIsGraph(Graph graph) {
        for (int person = 0; person < graph.people(); person++) {
            for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
                assertThat(graph.neighbours[at]).isNotEqualTo(person);
                assertThat(graph.strengths[at]).isPositive().isFinite();
                assertThat(graph.strength(graph.neighbours[at], person)).isEqualTo(graph.strengths[at]);
                assertThat(at == graph.starts[person] || graph.neighbours[at - 1] < graph.neighbours[at])
                        .isTrue();
            }
        }
    }

    /** Another number for each person. */
    static int[] order(int people, long seed) {
        var numbers = IntStream.range(0, people).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, new Random(seed));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same graph with other numbers for people, made from ties in another order. */
    static Graph renamed(Graph graph, int[] number) {
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

    private static int[] ends(List<Ends> ties, ToIntFunction<Ends> end) {
        return ties.stream().mapToInt(end).toArray();
    }

    private static double[] strengths(List<Ends> ties) {
        return ties.stream().mapToDouble(Ends::strength).toArray();
    }
}
