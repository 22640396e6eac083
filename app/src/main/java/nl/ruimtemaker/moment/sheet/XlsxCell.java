package nl.ruimtemaker.moment.sheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook shows: a day as a day and not as the number that is kept for it, a formula as what came of it. */
final class XlsxCell {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern OF_A_DAY = Pattern.compile("[dDyYmM]");

    /** A number longer than anybody writes is shown as it is kept: 1E999999999 written out would fill the memory. */
    private static final int LONGEST_NUMBER = 400;

    private XlsxCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getRawValue() == null) return "";
        return switch (cell.getType()) {
            case NUMBER -> number(cell, cell.getRawValue());
            case FORMULA -> isDay(cell) ? number(cell, cell.getRawValue()) : cell.getRawValue();
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "1" : "0";
            case ERROR, EMPTY -> "";
            case STRING -> cell.getText();
        };
    }

    private static String number(Cell cell, String raw) {
        if (raw.length() > LONGEST_NUMBER) return raw;
        var kept = new BigDecimal(raw);
        if (!isDay(cell)) {
            boolean isLong = Math.abs((long) kept.scale()) > LONGEST_NUMBER;
            return isLong ? raw : kept.stripTrailingZeros().toPlainString();
        }
        var at = SerialDay.at(kept);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        var raw = cell.getRawValue();
        return format != null
                && raw != null
                && SerialDay.isOne(raw)
                && OF_A_DAY.matcher(QUOTED.matcher(format).replaceAll("")).find()
                && !format.equalsIgnoreCase("General");
    }
}
