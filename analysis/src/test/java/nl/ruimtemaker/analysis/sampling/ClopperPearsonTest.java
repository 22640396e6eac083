package nl.ruimtemaker.analysis.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClopperPearsonTest {
    @ParameterizedTest
    @CsvSource({"50, 0.9289, 1", "49, 0.8935, 0.9995"})
    void publishedVectorsAreMatched(int k, double lower, double upper) {
        var interval = ClopperPearson.of(k, 50);
        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    @Example
    void fiftyOfFiftySupportsAtLeastNinetyFourPercentAndNoMore() {
        assertThat(ClopperPearson.atLeast(50, 50, 0.95)).isBetween(0.94, 0.95);
    }

    @Example
    void noneAndAllReachTheEnds() {
        assertThat(ClopperPearson.of(0, 50).lower()).isZero();
        assertThat(ClopperPearson.of(50, 50).upper()).isEqualTo(1);
    }

    @Example
    void moreThanAllIsRefused() {
        assertThatThrownBy(() -> ClopperPearson.of(3, 2)).hasMessageContaining("k = 3, n = 2");
        assertThatThrownBy(() -> ClopperPearson.of(-1, 2)).hasMessageContaining("0 <= k");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-.5, 0, 1, 1.5, Double.NaN})
    void aConfidenceThatIsNoShareIsRefused(double confidence) {
        assertThatThrownBy(() -> ClopperPearson.of(3, 10, confidence)).hasMessageContaining("found " + confidence);
    }

    /** The definition: at its bounds the share would give so many, or more, with half of what is left. */
    @Property(tries = 200)
    void atItsBoundsTheTailsAreTwoAndAHalfPercent(
            @ForAll @IntRange(min = 1, max = 200) int n, @ForAll @IntRange(max = 200) int more) {
        int k = Math.min(more, n);
        var interval = ClopperPearson.of(k, n);
        if (k > 0) {
            assertThat(BinomialDistribution.of(n, interval.lower()).survivalProbability(k - 1))
                    .isCloseTo(0.025, within(1e-9));
        }
        if (k < n) {
            assertThat(BinomialDistribution.of(n, interval.upper()).cumulativeProbability(k))
                    .isCloseTo(0.025, within(1e-9));
        }
    }

    @Property(tries = 200)
    void moreOfTheSameNumberMovesBothBoundsUpwards(
            @ForAll @IntRange(min = 1, max = 200) int n, @ForAll @IntRange(max = 199) int fewer) {
        int k = Math.min(fewer, n - 1);
        assertThat(ClopperPearson.of(k + 1, n).lower())
                .isGreaterThan(ClopperPearson.of(k, n).lower());
        assertThat(ClopperPearson.of(k + 1, n).upper())
                .isGreaterThan(ClopperPearson.of(k, n).upper());
        assertThat(Wilson.of(k + 1, n).lower()).isGreaterThan(Wilson.of(k, n).lower());
        assertThat(Wilson.of(k + 1, n).upper()).isGreaterThan(Wilson.of(k, n).upper());
    }
}
