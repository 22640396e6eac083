package nl.ruimtemaker.analysis.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PoissonCusumTest {
    private static final Weeks WEEKS = Weeks.of(2, 1, 3, 2, 2, 4, 5, 4);

    @Test
    void referenceValuesAreThoseOfTheVector() {
        assertThat(PoissonCusum.referenceValue(2, 4)).isCloseTo(2.8854, within(5e-5));
        assertThat(PoissonCusum.referenceValue(2, 1)).isCloseTo(1.4427, within(5e-5));
    }

    @Test
    void sumsAreThoseOfTheVector() {
        var expected = List.of(0.0, 0.0, .115, 0.0, 0.0, 1.115, 3.229, 4.344);
        var chart = PoissonCusum.between(2, 4).chart(WEEKS);
        for (int week = 0; week < expected.size(); week++) {
            assertThat(chart.get(week).s()).isCloseTo(expected.get(week), within(5e-4));
        }
        assertThat(chart).noneMatch(PoissonCusum.Point::signal);
    }

    @Test
    void withAWholeReferenceValueTheyAreWhole() {
        assertThat(new PoissonCusum(Side.MORE, 3, 4).chart(WEEKS))
                .extracting(PoissonCusum.Point::s)
                .containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 3.0, 4.0);
    }

    @Test
    void theSignalIsThereAsSoonAsTheIntervalIsReached() {
        var chart = new PoissonCusum(Side.MORE, 3, 4).chart(WEEKS);
        assertThat(chart).extracting(PoissonCusum.Point::signal).endsWith(false, true);
    }

    @Test
    void silenceAddsUpOnTheOtherSide() {
        var chart = PoissonCusum.between(2, 1).chart(Weeks.of(0, 0, 0, 0));
        assertThat(chart.getLast().s()).isCloseTo(4 * 1.4427, within(5e-4));
        assertThat(chart).extracting(PoissonCusum.Point::signal).containsExactly(false, false, false, true);
    }

    @Test
    void inAGapTheSumWaits() {
        var gap = Weeks.of(List.of(OptionalInt.of(5), OptionalInt.empty(), OptionalInt.of(5)));
        assertThat(new PoissonCusum(Side.MORE, 3, 5).chart(gap))
                .containsExactly(new PoissonCusum.Point(0, 2, false), new PoissonCusum.Point(2, 4, false));
    }

    @Test
    void twoTimesTheSameIsNoChange() {
        assertThatThrownBy(() -> PoissonCusum.between(2, 2)).hasMessageContaining("two different means");
        assertThatThrownBy(() -> PoissonCusum.between(0, 2)).hasMessageContaining("above 0");
    }
}
