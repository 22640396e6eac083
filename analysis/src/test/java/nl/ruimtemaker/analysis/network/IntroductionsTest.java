package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IntroductionsTest {
    private static final Graph LEFT = Village.GRAPH.without(Village.LEAVING);

    @Test
    void introducingAToDHelpsTheVillageMost() {
        var introductions = Introductions.loweringFragmentation(LEFT, Village.STAYING, 5);
        assertThat(introductions).hasSize(2);
        var first = introductions.getFirst();
        assertThat(Village.NAMES.of(first.one())).isEqualTo("A");
        assertThat(Village.NAMES.of(first.other())).isEqualTo("D");
        assertThat(first.fragmentation()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Village.NAMES.of(introductions.getLast().other())).isEqualTo("F");
        assertThat(introductions.getLast().fragmentation()).isZero();
    }

    @Test
    void onceEverybodyKnowsEverybodyThereIsNobodyLeftToIntroduce() {
        var introductions = Introductions.loweringDistanceFragmentation(LEFT, Village.STAYING, 99);
        assertThat(introductions).hasSize(15 - 4);
        assertThat(introductions.getLast().distanceFragmentation()).isCloseTo(0, within(1e-12));
    }

    @Test
    void aWholeCityIsRefused() {
        var city = Graph.of(Introductions.MOST_PEOPLE + 1, new int[0], new int[0]);
        assertThatThrownBy(() -> Introductions.loweringFragmentation(city, city.everybody(), 1))
                .hasMessageContaining("found 1001");
    }

    @Property(tries = 200)
    void noOtherTieWouldLowerDistanceFragmentationMore(@ForAll(supplier = Graphs.class) Graph graph) {
        double best = 1;
        for (int one = 0; one < graph.people(); one++) {
            for (int other = 0; other < one; other++) {
                best = Math.min(
                        best, DistanceFragmentation.of(with(graph, one, other)).value());
            }
        }
        var introductions = Introductions.loweringDistanceFragmentation(graph, graph.everybody(), 1);
        double found = introductions.isEmpty() ? 0 : introductions.getFirst().distanceFragmentation();
        assertThat(found).isCloseTo(best, within(1e-9));
    }

    @Property(tries = 200)
    void noOtherTieWouldLowerFragmentationMore(@ForAll(supplier = Graphs.class) Graph graph) {
        double best = Fragmentation.of(graph).value();
        for (int one = 0; one < graph.people(); one++) {
            for (int other = 0; other < one; other++) {
                best = Math.min(best, Fragmentation.of(with(graph, one, other)).value());
            }
        }
        var introductions = Introductions.loweringFragmentation(graph, graph.everybody(), 1);
        assertThat(introductions.isEmpty() ? 0 : introductions.getFirst().fragmentation())
                .isCloseTo(best, within(1e-12));
    }

    private static Graph with(Graph graph, int one, int other) {
        int ties = (int) graph.ties();
        var ones = new int[ties + 1];
        var others = new int[ties + 1];
        ones[ties] = one;
        others[ties] = other;
        int size = 0;
        for (int person = 0; person < graph.people(); person++) {
            for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
                if (graph.neighbours[at] < person) {
                    ones[size] = person;
                    others[size++] = graph.neighbours[at];
                }
            }
        }
        return Graph.of(graph.people(), ones, others);
    }
}
