package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeidenTest {
    @Test
    void twoFamiliesWithOneFriendshipAreTwoGroups() {
        var graph = Graph.of(6, new int[] {0, 1, 0, 3, 4, 3, 2}, new int[] {1, 2, 2, 4, 5, 5, 3});
        var groups = Leiden.of(graph, 1);
        assertThat(groups).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(Modularity.of(graph, groups)).isCloseTo(6.0 / 7 - 0.5, within(1e-12));
    }

    @Test
    void withoutTiesEverybodyIsTheirOwnGroup() {
        var graph = Graph.of(3, new int[0], new int[0]);
        assertThat(Leiden.of(graph, 1)).containsExactly(0, 1, 2);
        assertThat(Modularity.of(graph, Leiden.of(graph, 1))).isZero();
    }

    @Test
    void allInOneGroupIsNoMoreThanChance() {
        assertThat(Modularity.of(Village.GRAPH, new int[8])).isCloseTo(0, within(1e-12));
        assertThatThrownBy(() -> Modularity.of(Village.GRAPH, new int[7])).hasMessageContaining("found 7");
    }
}
