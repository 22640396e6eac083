package nl.ruimtemaker.analysis.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageRunLengthTest {
    @ParameterizedTest
    @CsvSource({"4, 84.9, 4.2", "5, 188.5, 5.2", "6, 412.5, 6.2"})
    void inAndOutOfControlTheyAreThoseOfTheVector(int h, double usual, double changed) {
        var cusum = new PoissonCusum(Side.MORE, 3, h);
        assertThat(AverageRunLength.of(cusum, 2)).isCloseTo(usual, within(0.05));
        assertThat(AverageRunLength.of(cusum, 4)).isCloseTo(changed, within(0.05));
    }

    @Example
    void theUsualIntervalGivesOneFalseAlarmInThreeAndAHalfYears() {
        assertThat(AverageRunLength.of(new PoissonCusum(Side.MORE, 3, PoissonCusum.DECISION_INTERVAL), 2) / 52)
                .isCloseTo(3.6, within(0.05));
    }

    /** Twenty thousand runs of drawn weeks on either side, with a seed, against the chain. */
    @ParameterizedTest
    @CsvSource({"MORE, 2.5, 4, 2", "MORE, 2.8854, 5, 4", "FEWER, 1.4427, 5, 1", "FEWER, 1.5, 3, 2"})
    void drawnWeeksRunAsLongAsTheChainSays(Side side, double k, double h, double mean) {
        var cusum = new PoissonCusum(side, k, h);
        var random = new Random(20_26);
        double weeks = 0;
        int runs = 20_000;
        for (int run = 0; run < runs; run++) {
            for (double s = 0; s < h; weeks++) {
                s = Math.max(0, s + cusum.step(Drawn.poisson(random, mean)));
            }
        }
        assertThat(weeks / runs).isCloseTo(AverageRunLength.of(cusum, mean), Percentage.withPercentage(3));
    }

    @Property(tries = 50)
    void aHigherIntervalRunsLonger(
            @ForAll @IntRange(min = 1, max = 8) int h, @ForAll @IntRange(min = 1, max = 5) int k) {
        for (var side : Side.values()) {
            assertThat(AverageRunLength.of(new PoissonCusum(side, k, h + 1), k))
                    .isGreaterThan(AverageRunLength.of(new PoissonCusum(side, k, h), k));
        }
    }
}
