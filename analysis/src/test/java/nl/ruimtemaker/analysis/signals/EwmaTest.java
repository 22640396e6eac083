package nl.ruimtemaker.analysis.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EwmaTest {
    private static final Offset<Double> PRINTED = within(5.0001e-5);

    @Test
    void averagesAndLimitsAreThoseOfTheVector() {
        var chart = Ewma.around(2).chart(Weeks.of(2, 1, 3, 2, 2, 4, 5, 4));
        var expected = List.of(2, 1.8, 2.04, 2.032, 2.0256, 2.4205, 2.9364, 3.1491);
        for (int week = 0; week < expected.size(); week++) {
            assertThat(chart.get(week).z()).isCloseTo(expected.get(week).doubleValue(), PRINTED);
        }
        assertThat(chart.getFirst().upper()).isCloseTo(2.7637, PRINTED);
        assertThat(chart.getLast().upper()).isCloseTo(3.2548, PRINTED);
        assertThat(chart).noneMatch(point -> point.signal().isPresent());
    }

    @Test
    void oneMoreBusyWeekWouldHaveBeenASignal() {
        var chart = Ewma.around(2).chart(Weeks.of(2, 1, 3, 2, 2, 4, 5, 4, 5));
        assertThat(chart.getLast().signal()).contains(Side.MORE);
    }

    @Test
    void silenceIsASignalToo() {
        var chart = Ewma.around(6).chart(Weeks.of(0, 0, 0, 0, 0));
        assertThat(chart.getLast().signal()).contains(Side.FEWER);
    }

    @Test
    void aGapIsNoPointAndNoZero() {
        var gap = Weeks.of(List.of(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.of(1)));
        var chart = Ewma.around(2).chart(gap);
        var without = Ewma.around(2).chart(Weeks.of(2, 1));
        assertThat(chart).extracting(Ewma.Point::week).containsExactly(0, 2);
        assertThat(chart)
                .extracting(Ewma.Point::z)
                .isEqualTo(without.stream().map(Ewma.Point::z).toList());
        assertThat(chart)
                .extracting(Ewma.Point::upper)
                .isEqualTo(without.stream().map(Ewma.Point::upper).toList());
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new Ewma(0, .2, 2.7)).hasMessageContaining("usual > 0");
        assertThatThrownBy(() -> new Ewma(2, 1.1, 2.7)).hasMessageContaining("lambda <= 1");
    }
}
