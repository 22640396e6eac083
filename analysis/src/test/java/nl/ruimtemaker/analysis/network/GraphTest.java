package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GraphTest {
    @Test
    void tiesNamedTwiceAreAddedAndLoopsAreLeftOut() {
        var graph = Graph.of(
                Names.of(List.of("A", "B")), List.of(new Tie("A", "B", 1), new Tie("B", "A", 2), new Tie("A", "A", 5)));
        assertThat(graph.ties()).isEqualTo(1);
        assertThat(graph.strength(0, 1)).isEqualTo(3);
        assertThat(graph.strength(1, 0)).isEqualTo(3);
        assertThat(graph.areTied(0, 0)).isFalse();
    }

    @Test
    void withoutStrengthsATieNamedTwiceIsStillOne() {
        assertThat(Graph.of(2, new int[] {0, 1}, new int[] {1, 0}).strength(0, 1))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoTieIsRefused() {
        assertThatThrownBy(() -> Graph.of(2, new int[] {0}, new int[] {2})).hasMessageContaining("found 0, 2 and 1.0");
        assertThatThrownBy(() -> Graph.of(2, new int[] {0}, new int[] {1}, new double[] {0}))
                .hasMessageContaining("found 0, 1 and 0.0");
        assertThatThrownBy(() -> Graph.of(2, new int[] {0}, new int[] {1, 0})).hasMessageContaining("found 1, 2");
        assertThatThrownBy(() -> new Tie("A", "B", Double.NaN)).hasMessageContaining("found NaN");
        assertThatThrownBy(() -> Graph.of(Names.of(List.of("A")), List.of(new Tie("A", "B", 1))))
                .hasMessageContaining("found B");
    }

    @Property
    void everyTieIsSeenFromBothEnds(@ForAll(supplier = Graphs.class) Graph graph) {
        Graphs.assertIsGraph(graph);
    }

    @Property
    void theOrderOfRowsDoesNotMatterToTheLastDigit(@ForAll long seed) {
        var names = Names.of(List.of("A", "B", "C"));
        var ties = new ArrayList<Tie>();
        for (int i = 1; i < 20; i++) {
            ties.add(i % 2 == 0 ? new Tie("A", "B", 1.0 / i) : new Tie("B", "C", 1.0 / i));
        }
        var before = Graph.of(names, ties);
        Collections.shuffle(ties, new Random(seed));
        assertThat(Graph.of(names, ties).strengths).isEqualTo(before.strengths);
    }
}
