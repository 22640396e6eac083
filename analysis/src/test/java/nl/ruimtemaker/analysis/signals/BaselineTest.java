package nl.ruimtemaker.analysis.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BaselineTest {
    @Test
    void twelveWeeksTellWhatIsUsual() {
        assertThat(Baseline.of(Weeks.of(2, 1, 3, 2, 2, 1, 3, 2, 2, 1, 3, 2))).isEqualTo(new Baseline.Steady(2));
    }

    @Test
    void elevenWeeksAreTooShort() {
        assertThat(Baseline.of(Weeks.of(2, 1, 3, 2, 2, 1, 3, 2, 2, 1, 3))).isEqualTo(new Baseline.TooShort(11));
    }

    @Test
    void holidaysAreNoWeeksAndNoZeros() {
        var weeks = new ArrayList<>(Collections.nCopies(11, OptionalInt.of(2)));
        weeks.add(OptionalInt.empty());
        assertThat(Baseline.of(Weeks.of(weeks))).isEqualTo(new Baseline.TooShort(11));
        weeks.add(OptionalInt.of(2));
        assertThat(Baseline.of(Weeks.of(weeks))).isEqualTo(new Baseline.Steady(2));
    }

    @Test
    void whatComesInWavesHasNoChart() {
        var waves = Baseline.of(Weeks.of(0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0, 9));
        assertThat(waves).isInstanceOfSatisfying(Baseline.Overdispersed.class, found -> {
            assertThat(found.mean()).isCloseTo(2.25, within(1e-12));
            assertThat(found.variance()).isCloseTo(16.5682, within(5e-5));
        });
    }

    @Test
    void oneAndAHalfTimesTheMeanIsStillSteady() {
        var weeks = Weeks.of(0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 0, 0);
        var found = Baseline.of(weeks);
        assertThat(found).isInstanceOf(Baseline.Steady.class);
    }

    @Test
    void neverASignalIsSilence() {
        assertThat(Baseline.of(Weeks.of(new int[12]))).isEqualTo(new Baseline.Silent());
    }

    @Test
    void fewerThanNoneIsRefused() {
        assertThatThrownBy(() -> Weeks.of(List.of(OptionalInt.of(-1)))).hasMessageContaining("0 or more");
    }
}
