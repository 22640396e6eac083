package nl.ruimtemaker.analysis.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class AtLeastOneTest {
    @Example
    void ifOneInElevenCanHelpFiftyAreEnough() {
        assertThat(AtLeastOne.shareNeeded(0.99, 50))
                .isCloseTo(0.0880, within(5e-5))
                .isLessThan(1.0 / 11);
        assertThat(AtLeastOne.chance(0.10, 50)).isCloseTo(0.9948, within(5e-5));
        assertThat(AtLeastOne.chance(0.05, 50)).isCloseTo(0.9231, within(5e-5));
    }

    @Example
    void nobodyAskedOrNobodyAbleIsNoChance() {
        assertThat(AtLeastOne.chance(0.5, 0)).isZero();
        assertThat(AtLeastOne.chance(0, 50)).isZero();
        assertThat(AtLeastOne.chance(1, 0)).isZero();
        assertThat(AtLeastOne.chance(1, 1)).isEqualTo(1);
    }

    @Example
    void amongTwoHundredTheChanceIsHigherThanAmongMany() {
        assertThat(AtLeastOne.among(200, 10, 50))
                .isCloseTo(1 - noneByHand(200, 10, 50), within(1e-12))
                .isGreaterThan(0.9231);
    }

    @Property
    void theShareNeededGivesTheChance(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double chance,
            @ForAll @IntRange(min = 1, max = 500) int asked) {
        assertThat(AtLeastOne.chance(AtLeastOne.shareNeeded(chance, asked), asked))
                .isCloseTo(chance, within(1e-12));
    }

    @Example
    void whatIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> AtLeastOne.chance(1.1, 5)).hasMessageContaining("[0, 1]");
        assertThatThrownBy(() -> AtLeastOne.shareNeeded(1, 5)).hasMessageContaining("[0, 1)");
    }

    /** One after another is asked, and none of them can help. */
    private static double noneByHand(int population, int able, int asked) {
        double none = 1;
        for (int i = 0; i < asked; i++) {
            none *= (double) (population - able - i) / (population - i);
        }
        return none;
    }
}
