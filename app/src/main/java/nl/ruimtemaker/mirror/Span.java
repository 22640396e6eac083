package nl.ruimtemaker.mirror;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months that a mirror looks at, from the first to the last, both included. */
public record Span(YearMonth from, YearMonth until) {
    private static final int MONTHS = 12;

    /** How many months can be looked back. */
    static final int MOST = 60;

    /** What somebody chose, as far back as can be looked; where that is no span, the last twelve months. */
    public static Span of(@Nullable String from, @Nullable String until, YearMonth now) {
        var last = month(until, now, now);
        var first = month(from, within(last.minusMonths(MONTHS - 1), now), now);
        return first.isAfter(last) ? new Span(last, first) : new Span(first, last);
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
