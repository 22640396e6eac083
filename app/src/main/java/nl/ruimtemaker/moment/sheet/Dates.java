package nl.ruimtemaker.moment.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ruimtemaker.moment.Period;

/** Days and months as people write them in a list. */
final class Dates {
    private static final String TIME = "(?:[T, ].*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern SPOKEN =
            Pattern.compile("(?:\\p{L}+,? )?(?:(\\d{1,2})(?:st|nd|rd|th|e)?[. -]+)?(\\p{L}{3,})\\.?[ -]+(\\d{4})");
    private static final Pattern SPOKEN_IN_ENGLISH =
            Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa|mrt|mar", "apr", "mei|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec");
    private static final int THIS_CENTURY = 70;

    private Dates() {}

    /** When it was; nothing where this is no date. */
    static Optional<Period> read(String typed, Order order) {
        try {
            return year(typed, order)
                    .or(() -> month(typed))
                    .or(() -> spoken(typed))
                    .or(() -> serial(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first two numbers of a date whose year comes last: what they are tells which is the month. */
    static Optional<int[]> numbers(String typed) {
        return found(YEAR_LAST, typed).map(date -> new int[] {number(date, 1), number(date, 2)});
    }

    private static Optional<Period> year(String typed, Order order) {
        return found(YEAR_FIRST, typed)
                .map(date -> LocalDate.of(number(date, 1), number(date, 2), number(date, 3)))
                .or(() -> found(YEAR_LAST, typed).map(date -> yearLast(date, order)))
                .map(Period::on);
    }

    private static LocalDate yearLast(MatchResult date, Order order) {
        boolean dayFirst = order == Order.DAY_MONTH;
        int year = number(date, 3);
        int whole = date.group(3).length() == 4 ? year : year < THIS_CENTURY ? 2000 + year : 1900 + year;
        return LocalDate.of(whole, number(date, dayFirst ? 2 : 1), number(date, dayFirst ? 1 : 2));
    }

    private static Optional<Period> month(String typed) {
        return found(MONTH_OF_YEAR, typed)
                .map(date -> YearMonth.of(number(date, 1), number(date, 2)))
                .or(() -> found(MONTH_AND_YEAR, typed).map(date -> YearMonth.of(number(date, 2), number(date, 1))))
                .map(Period::in);
    }

    private static Optional<Period> spoken(String typed) {
        var english = found(SPOKEN_IN_ENGLISH, typed);
        if (english.isPresent()) {
            var date = english.get();
            return named(date.group(1)).map(month -> Period.on(LocalDate.of(number(date, 3), month, number(date, 2))));
        }
        return found(SPOKEN, typed)
                .flatMap(date -> named(date.group(2))
                        .map(month -> date.group(1) == null
                                ? Period.in(YearMonth.of(number(date, 3), month))
                                : Period.on(LocalDate.of(number(date, 3), month, number(date, 1)))));
    }

    /** The number that a workbook keeps for a day, where nobody told it to show a day. */
    private static Optional<Period> serial(String typed) {
        return found(SERIAL, typed)
                .map(number -> Period.on(SerialDay.at(new BigDecimal(typed)).toLocalDate()));
    }

    private static Optional<Integer> named(String month) {
        var start = month.toLowerCase(Locale.ROOT);
        for (int number = 0; number < MONTHS.size(); number++) {
            for (var beginning : MONTHS.get(number).split("\\|")) {
                if (start.startsWith(beginning)) {
                    return Optional.of(number + 1);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<MatchResult> found(Pattern pattern, String typed) {
        var matcher = pattern.matcher(typed);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
