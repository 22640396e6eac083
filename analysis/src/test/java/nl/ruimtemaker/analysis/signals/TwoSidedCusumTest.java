package nl.ruimtemaker.analysis.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class TwoSidedCusumTest {
    @Test
    void moreThanUsualAndSilenceAreBothSeen() {
        var cusum = TwoSidedCusum.around(2, 1, 4);
        assertThat(cusum.chart(Weeks.of(6, 5, 6)))
                .extracting(TwoSidedCusum.Point::signal)
                .endsWith(Optional.of(Side.MORE));
        assertThat(cusum.chart(Weeks.of(0, 0, 0, 0)))
                .extracting(TwoSidedCusum.Point::signal)
                .endsWith(Optional.empty(), Optional.of(Side.FEWER));
    }

    @Test
    void itsSumsAreThoseOfItsTwoSides() {
        var weeks = Weeks.of(2, 1, 3, 2, 2, 4, 5, 4);
        var cusum = TwoSidedCusum.around(2, 1, 4);
        var last = cusum.chart(weeks).getLast();
        assertThat(last.more()).isCloseTo(4.344, within(5e-4));
        assertThat(last.fewer()).isEqualTo(cusum.fewer().chart(weeks).getLast().s());
    }

    /** Twenty thousand runs of drawn weeks, with a seed. */
    @Test
    void drawnWeeksRunAsLongAsItSays() {
        var cusum = new TwoSidedCusum(new PoissonCusum(Side.MORE, 3, 4), new PoissonCusum(Side.FEWER, 1.5, 4));
        var random = new Random(20_26);
        double weeks = 0;
        int runs = 20_000;
        for (int run = 0; run < runs; run++) {
            double more = 0;
            double fewer = 0;
            for (; more < 4 && fewer < 4; weeks++) {
                int count = Drawn.poisson(random, 2);
                more = Math.max(0, more + count - 3);
                fewer = Math.max(0, fewer + 1.5 - count);
            }
        }
        assertThat(weeks / runs).isCloseTo(cusum.averageRunLength(2), Percentage.withPercentage(3));
    }

    @Test
    void sidesThatCouldBothSignalInOneWeekAreRefused() {
        var more = new PoissonCusum(Side.MORE, 3, 5);
        assertThatThrownBy(() -> new TwoSidedCusum(more, new PoissonCusum(Side.FEWER, 3, 1)))
                .hasMessageContaining("apart");
        assertThatThrownBy(() -> new TwoSidedCusum(more, more)).hasMessageContaining("one for fewer");
    }
}
