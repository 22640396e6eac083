package nl.ruimtemaker.analysis.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A line of a file with the names of its columns on the first line.
 *
 * @param columns by name, where it stands
 */
record CsvLine(String file, Map<String, Integer> columns, CsvRecord line) {
    /**
     * Reads the lines one by one.
     *
     * @param expected columns that must be there
     */
    static void each(Path path, List<String> expected, Consumer<CsvLine> reader) throws IOException {
        var file = path.getFileName().toString();
        try (var lines = CsvReader.builder().allowMissingFields(true).ofCsvRecord(path)) {
            var rest = lines.iterator();
            if (!rest.hasNext()) {
                throw Refused.line(file, 1, "nothing", "the names of columns");
            }
            var columns = columns(file, rest.next());
            for (var name : expected) {
                if (!columns.containsKey(name)) {
                    throw Refused.line(file, 1, "no column " + name, "the columns " + String.join(", ", expected));
                }
            }
            rest.forEachRemaining(line -> reader.accept(complete(new CsvLine(file, columns, line))));
        } catch (CsvParseException unclosed) {
            throw new Refused("%s: %s.".formatted(file, unclosed.getMessage()));
        }
    }

    private static Map<String, Integer> columns(String file, CsvRecord names) {
        var columns = new HashMap<String, Integer>();
        for (var name : names.getFields()) {
            var once = name.strip().replace("\uFEFF", "");
            if (columns.put(once, columns.size()) != null) {
                throw Refused.line(file, 1, "column " + once + " twice", "each column once");
            }
        }
        return columns;
    }

    private static CsvLine complete(CsvLine line) {
        if (line.line.getFieldCount() != line.columns.size()) {
            throw line.refused(line.line.getFieldCount() + " fields", line.columns.size() + " as on line 1");
        }
        return line;
    }

    String text(String column) {
        return line.getField(columns.get(column)).strip();
    }

    Optional<String> textIfAny(String column) {
        return Optional.ofNullable(columns.get(column)).map(line::getField).map(String::strip).filter(text -> !text.isEmpty());
    }

    long number(String column) {
        return number(columns.get(column), column);
    }

    private long number(int place, String column) {
        var text = line.getField(place).strip();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw refused("\"" + text + "\" as " + column, "a whole number");
        }
    }

    Refused refused(String found, String expected) {
        return Refused.line(file, line.getStartingLineNumber(), found, expected);
    }
}
