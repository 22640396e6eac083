package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KCoreTest {
    @Test
    void theVillageIsHeldByTwosUntilPassersByLeave() {
        assertThat(KCore.of(Village.GRAPH)).containsExactly(2, 2, 2, 1, 1, 2, 2, 2);
        assertThat(KCore.of(Village.GRAPH.without(Village.LEAVING))).containsExactly(2, 2, 2, 1, 1, 0, 0, 0);
    }

    @Test
    void whatIsSaidOfCoresIsHowManyTheyHold() {
        assertThat(KCore.held(Village.GRAPH)).containsExactly(8, 8, 6);
        assertThat(KCore.held(Village.GRAPH.without(Village.LEAVING))).containsExactly(8, 5, 3);
        assertThat(KCore.held(Graph.of(0, new int[0], new int[0]))).containsExactly(0);
    }

    @Property
    void everybodyHasThatManyTiesWithPeopleAsDeep(@ForAll(supplier = Graphs.class) Graph graph) {
        var core = KCore.of(graph);
        for (int person = 0; person < graph.people(); person++) {
            int asDeep = 0;
            for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
                asDeep += core[graph.neighbours[at]] >= core[person] ? 1 : 0;
            }
            assertThat(asDeep).isGreaterThanOrEqualTo(core[person]);
        }
    }
}
