package nl.ruimtemaker.analysis.command;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a file, which knows on which line it begins. */
record Row(Path file, long line, CsvRecord fields, Map<String, Integer> places) {
    /** What stands in a column, or nothing where there is no such column. */
    String text(String column) {
        @Nullable Integer place = places.get(column);
        return place == null ? "" : fields.getField(place);
    }

    /** @throws Refused when it is no finite number in digits */
    double number(String column, String expected) {
        try {
            double number = new BigDecimal(text(column).strip()).doubleValue();
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // what isn't a number and what is too large for one are refused alike
        }
        throw refused(column, expected);
    }

    /** @throws Refused when it is no whole number */
    long whole(String column) {
        try {
            return Long.parseLong(text(column).strip());
        } catch (NumberFormatException e) {
            throw refused(column, "a whole number");
        }
    }

    /** The names of the columns, from left to right. */
    Stream<String> columns() {
        return places.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** What stands in this column is refused. */
    Refused refused(String column, String expected) {
        return Refused.line(file, line, Refused.quoted(text(column)) + " in column " + column, expected);
    }
}
