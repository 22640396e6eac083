package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    @Test
    void theVillageFallsApartInThreeOncePassersByHaveLeft() {
        assertThat(Components.of(Village.GRAPH).sizes()).containsExactly(8);
        var left = Components.of(Village.GRAPH.without(Village.LEAVING));
        assertThat(left.sizes(Village.STAYING)).containsExactly(3, 2, 1);
        assertThat(left.count()).isEqualTo(5);
    }

    @Test
    void ofNobodyThereAreNoParts() {
        assertThat(Components.of(Graph.of(0, new int[0], new int[0])).sizes()).isEmpty();
    }

    @Property
    void peopleAreInOnePartWhenThereIsAPath(@ForAll(supplier = Graphs.class) Graph graph) {
        var components = Components.of(graph);
        for (int one = 0; one < graph.people(); one++) {
            var lengths = ShortestPaths.from(one, graph);
            for (int other = 0; other < graph.people(); other++) {
                assertThat(components.of(one) == components.of(other)).isEqualTo(Double.isFinite(lengths[other]));
            }
        }
    }

    @Property
    void everybodyIsInOnePart(@ForAll(supplier = Graphs.class) Graph graph) {
        var components = Components.of(graph);
        assertThat(components.sizes()).hasSize(components.count());
        assertThat(Arrays.stream(components.sizes()).sum()).isEqualTo(graph.people());
    }
}
