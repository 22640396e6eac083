package nl.ruimtemaker.analysis.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A CSV file in UTF-8 with a header (RFC 4180), read row by row; whatever is wrong with it is refused with the line that it is on.
 *
 * @param columns the names that its header must have, each once; others may stand beside them
 */
record Rows(Path file, List<String> columns) {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int HEADER = 1;
    private static final int ROWS_A_STEP = 10_000;

    /**
     * Hands each row to the reader.
     *
     * @throws Refused when it isn't CSV in UTF-8, lacks a column, or has a row of another length than its header
     */
    void each(Progress progress, Consumer<Row> reader) throws IOException {
        long next = HEADER;
        try (var records = open()) {
            var rows = records.iterator();
            if (!rows.hasNext()) {
                throw Refused.line(file, HEADER, "nothing", "a header with " + String.join(", ", columns));
            }
            var first = rows.next();
            var header = first.getFields();
            next = HEADER + lines(first);
            var places = places(header);
            for (long read = 1; rows.hasNext(); read++) {
                var row = rows.next();
                next = row.getStartingLineNumber() + lines(row);
                reader.accept(row(row, header.size(), places));
                if (read % ROWS_A_STEP == 0) {
                    progress.now("Read %d rows".formatted(read));
                }
            }
        } catch (CsvParseException broken) {
            throw Refused.line(file, next, "quotes that don't close where they should", "CSV");
        } catch (CharacterCodingException foreign) {
            throw Utf8.refused(file);
        } catch (UncheckedIOException trouble) {
            if (trouble.getCause() instanceof CharacterCodingException) {
                throw Utf8.refused(file);
            }
            throw trouble.getCause();
        }
    }

    /** How many lines a row takes: a quoted field may run over several. */
    private static long lines(CsvRecord row) {
        return 1
                + row.getFields().stream()
                        .flatMapToInt(String::chars)
                        .filter(letter -> letter == '\n')
                        .count();
    }

    private CsvReader<CsvRecord> open() throws IOException {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(withoutMark(Files.newBufferedReader(file)));
    }

    /** Spreadsheets put a mark before the first quote of the header, which would then be no quote any more. */
    private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private Map<String, Integer> places(List<String> header) {
        for (var column : columns) {
            if (Collections.frequency(header, column) != 1) {
                throw Refused.line(file, HEADER, Refused.quoted(String.join(",", header)), "one column " + column);
            }
        }
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place), place);
        }
        return places;
    }

    private Row row(CsvRecord fields, int width, Map<String, Integer> places) {
        var row = new Row(file, fields.getStartingLineNumber(), fields, places);
        if (fields.getFieldCount() != width) {
            throw Refused.line(file, row.line(), fields.getFieldCount() + " fields", width + " as in the header");
        }
        return row;
    }
}
