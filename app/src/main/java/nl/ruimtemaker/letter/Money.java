package nl.ruimtemaker.letter;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came in and went out, and for how long it is certain. What is left follows from it.
 *
 * @param certainYears years that are certain from now on; null where nobody knows
 */
public record Money(
        BigDecimal received, BigDecimal spent, @Nullable BigDecimal certainYears, String remark) {
    /** What is left; less than nothing when more was spent than received. */
    public BigDecimal left() {
        return received.subtract(spent);
    }
}
