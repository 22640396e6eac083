package nl.ruimtemaker.moment;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.ruimtemaker.platform.Voice;

/** When something happened: a day, or only "some time in March". */
public record Period(LocalDate from, LocalDate until) {
    /** One day. */
    public static Period on(LocalDate day) {
        return new Period(day, day);
    }

    /** Some time in this month. */
    public static Period in(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return from.equals(until);
    }

    /** As a neighbour would say it. */
    public String said(Voice voice) {
        return isDay() ? voice.day(from) : voice.say("moment.sometime", voice.month(from));
    }
}
