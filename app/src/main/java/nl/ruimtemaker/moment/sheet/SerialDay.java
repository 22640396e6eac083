package nl.ruimtemaker.moment.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** Days as Excel counts them: from the end of 1899, as it believes in a leap day of 1900 that never was. */
final class SerialDay {
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d+)?");
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private SerialDay() {}

    static boolean isOne(String raw) {
        return NUMBER.matcher(raw).matches();
    }

    static LocalDateTime at(BigDecimal number) {
        long day = number.longValue();
        long seconds = number.subtract(BigDecimal.valueOf(day))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return FIRST.plusDays(day).atStartOfDay().plusSeconds(seconds);
    }
}
