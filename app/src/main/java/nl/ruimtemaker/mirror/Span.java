package nl.ruimtemaker.mirror;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months that a mirror looks at, from the first to the last, both included. */
public record Span(YearMonth from, YearMonth until) {
    private static final int MONTHS = 12;

    /** What somebody chose; where that is no span, the last twelve months. */
    public static Span of(@Nullable String from, @Nullable String until, YearMonth now) {
        var last = month(until, now);
        var first = month(from, last.minusMonths(MONTHS - 1));
        return first.isAfter(last) ? new Span(last, first) : new Span(first, last);
    }

    private static YearMonth month(@Nullable String typed, YearMonth otherwise) {
        try {
            return typed == null ? otherwise : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
