package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final double A_STEP = 1;

    @Test
    void nobodyStandsOnAnothersSpot() {
        var places =
                List.copyOf(Layout.of(Village.NAMES, Village.GRAPH).places().values());
        for (var one : places) {
            for (var other : places) {
                assertThat(one == other || apart(one, other) > 0.3).isTrue();
            }
        }
    }

    @Test
    void whoComesLaterStandsBesideWhomTheyKnowAndHardlyAnybodyMoves() {
        var before = Layout.of(Village.NAMES, Village.GRAPH);
        var names = Names.of(List.of("A", "Aaltje", "B", "C", "D", "E", "F", "P", "Q"));
        var graph = Village.graph(names, "A-B", "B-C", "A-C", "D-E", "P-A", "P-D", "P-F", "Q-F", "Q-P", "Aaltje-E");
        var after = before.next(names, graph);
        assertThat(after.places()).containsOnlyKeys(names.inOrder());
        for (var name : Village.NAMES.inOrder()) {
            assertThat(apart(after.places().get(name), before.places().get(name)))
                    .isLessThan(A_STEP / 2);
        }
        assertThat(apart(after.places().get("Aaltje"), after.places().get("E"))).isLessThan(1.5 * A_STEP);
    }

    @Test
    void theSameVillageIsDrawnTheSame() {
        var again = Village.graph(Village.NAMES, "Q-P", "F-Q", "P-F", "P-D", "P-A", "D-E", "C-A", "B-C", "A-B");
        assertThat(Layout.of(Village.NAMES, again)).isEqualTo(Layout.of(Village.NAMES, Village.GRAPH));
    }

    @Test
    void peopleInARowStandInARow() {
        var names = Names.of(IntStream.range(10, 20).mapToObj(String::valueOf).toList());
        var row = Graph.of(
                10, IntStream.range(0, 9).toArray(), IntStream.range(1, 10).toArray());
        var places = Layout.of(names, row).places();
        assertThat(apart(places.get("10"), places.get("19"))).isBetween(8.5 * A_STEP, 9.5 * A_STEP);
    }

    @Test
    void oneOrNobodyIsDrawnTooAndAWholeCityIsNot() {
        assertThat(Layout.of(Names.of(List.of("A")), Graph.of(1, new int[0], new int[0]))
                        .places())
                .hasSize(1);
        assertThat(Layout.of(Names.of(List.of()), Graph.of(0, new int[0], new int[0]))
                        .places())
                .isEmpty();
        var names = Names.of(IntStream.range(0, 401).mapToObj(String::valueOf).toList());
        assertThatThrownBy(() -> Layout.of(names, Graph.of(401, new int[0], new int[0])))
                .hasMessageContaining("at most 400");
    }

    private static double apart(Layout.Place one, Layout.Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
