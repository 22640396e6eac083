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
