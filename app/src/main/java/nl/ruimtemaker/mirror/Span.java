package nl.ruimtemaker.mirror;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months that a mirror looks at, from the first to the last, both included. */
public record Span(YearMonth from, YearMonth until) {
    private static final int MONTHS = 12;

    /** How many months can be looked back. */
    static final int MOST = 60;

    /** How many calendar years can be looked at, with this one. */
    static final int YEARS = 5;

    /** What somebody chose, as far back as can be looked; where that is no span, the last twelve months. */
    public static Span of(@Nullable String from, @Nullable String until, YearMonth now) {
        var last = month(until, now, now);
        var first = month(from, within(last.minusMonths(MONTHS - 1), now), now);
        return first.isAfter(last) ? new Span(last, first) : new Span(first, last);
    }

    /** The calendar year that somebody chose, this one or one of the four before it; where that is none, this one. */
    public static Span ofYear(@Nullable String typed, YearMonth now) {
        var year = typed == null || !typed.matches("\\d{4}") ? now.getYear() : Integer.parseInt(typed);
        boolean within = year <= now.getYear() && year > now.getYear() - YEARS;
        var january = YearMonth.of(within ? year : now.getYear(), 1);
        return new Span(january, january.plusMonths(MONTHS - 1));
    }

    private static YearMonth month(@Nullable String typed, YearMonth otherwise, YearMonth now) {
        try {
            return typed == null ? otherwise : within(YearMonth.parse(typed), now);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static YearMonth within(YearMonth month, YearMonth now) {
        var earliest = now.minusMonths(MOST - 1);
        if (month.isAfter(now)) return now;
        return month.isBefore(earliest) ? earliest : month;
    }
}
