package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final Offset<Double> AS_PRINTED = within(5e-5);

    @Test
    void withEverybodyThereTheVillageIsOne() {
        var all = Holding.of(Village.GRAPH);
        assertThat(all.fragmentation().value()).isZero();
        assertThat(all.distanceFragmentation().value()).isCloseTo(0.4107, AS_PRINTED);
        assertThat(all.distanceFragmentation().standardError()).isZero();
    }

    @Test
    void thePairsOfThoseWhoStayAreConnectedThroughPassersBy() {
        var between = Holding.between(Village.STAYING, Village.GRAPH);
        assertThat(between.fragmentation()).isEqualTo(new Fragmentation(15, 15));
        assertThat(between.distanceFragmentation().value()).isCloseTo(0.4667, AS_PRINTED);
    }

    @Test
    void ofFifteenPairsFourHoldOncePassersByHaveLeft() {
        var without = Holding.without(Village.LEAVING, Village.STAYING, Village.GRAPH);
        assertThat(without.fragmentation()).isEqualTo(new Fragmentation(15, 4));
        assertThat(without.fragmentation().value()).isCloseTo(0.7333, AS_PRINTED);
        assertThat(without.distanceFragmentation().value()).isCloseTo(0.7333, AS_PRINTED);
    }

    @Test
    void whenOnlyOneOrganisationLeavesPathsThroughTheOtherStay() {
        var withoutQ = Holding.without(Village.people("Q"), Village.STAYING, Village.GRAPH);
        assertThat(withoutQ).isEqualTo(Holding.between(Village.STAYING, Village.GRAPH));
    }

    /** Of A-B 4, A-P 2, P-D 1: the lengths are 1/4, 1/2 and 1, and the nearest that two can be is 4. */
    @Test
    void byStrengthTheSamePairsAreHeldAgainstTheStrongestTieOfBefore() {
        var graph = Graph.of(4, new int[] {0, 0, 3}, new int[] {1, 3, 2}, new double[] {4, 2, 1});
        var staying = new BitSet();
        staying.set(0, 3);
        var leaving = new BitSet();
        leaving.set(3);
        double through = 4 + 1 / (1 / 2.0 + 1) + 1 / (1 / 4.0 + 1 / 2.0 + 1);
        assertThat(WeightedDistanceFragmentation.between(staying, graph)).isCloseTo(1 - through / 4 / 3, within(1e-12));
        assertThat(WeightedDistanceFragmentation.without(leaving, staying, graph))
                .isCloseTo(1 - 4 / 4.0 / 3, within(1e-12));
        var strongestLeaves = Graph.of(3, new int[] {0, 1}, new int[] {1, 2}, new double[] {1, 8});
        leaving.clear();
        leaving.set(2);
        staying.clear(2);
        assertThat(WeightedDistanceFragmentation.without(leaving, staying, strongestLeaves))
                .isCloseTo(1 - 1 / 8.0, within(1e-12));
    }

    @Test
    void nobodyStaysAndLeaves() {
        assertThatThrownBy(() -> Holding.without(Village.people("A"), Village.STAYING, Village.GRAPH))
                .hasMessageContaining("both stays and leaves");
    }

    @Test
    void onePersonAloneHasNoPairs() {
        assertThatThrownBy(() -> Holding.between(Village.people("A"), Village.GRAPH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Holding.between(new BitSet(), Village.GRAPH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
