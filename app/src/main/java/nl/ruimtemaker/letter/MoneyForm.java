package nl.ruimtemaker.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about money: as people write it here, with a comma for cents and dots that help reading.
 *
 * @param seen what stood there when they began to type
 */
public record MoneyForm(
        @Nullable String received,
        @Nullable String spent,
        @Nullable String certainYears,
        @Nullable String remark,
        @Nullable String seen) {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(,\\d{1,2})?");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(50);
    private static final int LONGEST = 500;

    static MoneyForm of(@Nullable Money money) {
        return money == null
                ? new MoneyForm(null, null, null, null, "")
                : new MoneyForm(
                        typed(money.received()), typed(money.spent()), years(money), money.remark(), seen(money));
    }

    /** Whether somebody else changed it since this was begun. */
    boolean isOvertakenBy(@Nullable Money kept) {
        return !seen(kept).equals(PlainText.of(seen)) && !seen(kept).equals(seen(money()));
    }

    /** The same, now that what stands there by now was shown. */
    MoneyForm over(@Nullable Money kept) {
        return new MoneyForm(received, spent, certainYears, remark, seen(kept));
    }

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (amount(received) == null) mistakes.put("received", "letter.money.wrong");
        if (amount(spent) == null) mistakes.put("spent", "letter.money.wrong");
        var years = amount(certainYears);
        if (!PlainText.of(certainYears).isEmpty()
                && (years == null || years.scale() > 1 || years.compareTo(MOST_YEARS) > 0))
            mistakes.put("certainYears", "letter.money.years.wrong");
        if (PlainText.of(remark).length() > LONGEST) mistakes.put("remark", "letter.money.remark.long");
        return mistakes;
    }

    Money money() {
        return new Money(sure(received), sure(spent), amount(certainYears), PlainText.of(remark));
    }

    private static BigDecimal sure(@Nullable String typed) {
        var amount = amount(typed);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static @Nullable BigDecimal amount(@Nullable String typed) {
        var plain = PlainText.of(typed).replaceAll("[€\\s\\u00a0]", "").replaceAll(",-$", "");
        if (DOTTED.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        }
        return AMOUNT.matcher(plain).matches() ? new BigDecimal(plain.replace(',', '.')) : null;
    }

    private static String seen(@Nullable Money money) {
        return money == null
                ? ""
                : PlainText.of(
                        String.join(" ", typed(money.received()), typed(money.spent()), years(money), money.remark()));
    }

    private static String years(Money money) {
        return money.certainYears() == null
                ? ""
                : money.certainYears().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** As people write it here: 21.350,50, and nothing behind the comma where there are no cents. */
    private static String typed(BigDecimal amount) {
        var form = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl")));
        return form.format(amount).replaceAll(",00$", "");
    }
}
