package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.ruimtemaker.moment.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-03",
                "2026/4/3",
                "2026-04-03T10:00:00Z",
                "2026-04-03 10:00",
                "3-4-2026",
                "03/04/2026",
                "3.4.26",
                "03-04-2026 14:05",
                "3 april 2026",
                "vrijdag 3 april 2026",
                "3 apr. 2026",
                "April 3, 2026",
                "46115"
            })
    void aDayIsADayHoweverItIsWritten(String typed) {
        assertThat(Dates.read(typed, Order.DAY_MONTH)).contains(Period.on(LocalDate.of(2026, 4, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "03-2026", "maart 2026", "mrt 2026", "March 2026"})
    void aMonthIsSometimeInIt(String typed) {
        assertThat(Dates.read(typed, Order.DAY_MONTH)).contains(Period.in(YearMonth.of(2026, 3)));
    }

    @Test
    void whatComesFirstIsWhatSomebodySaid() {
        assertThat(Dates.read("3/4/2026", Order.MONTH_DAY)).contains(Period.on(LocalDate.of(2026, 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vorige week",
                "31-2-2026",
                "13-13-2026",
                "2026-02-30",
                "3",
                "12.5",
                "2026",
                "1438121139568",
                "1-2-3-4",
                "32 maart 2026"
            })
    void whatIsNoDateIsNone(String typed) {
        assertThat(Dates.read(typed, Order.DAY_MONTH)).isEmpty();
    }
}
