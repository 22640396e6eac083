package nl.ruimtemaker.moment.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import nl.ruimtemaker.platform.PlainText;

/** A list as CSV, whatever its letters and its separator. */
record CsvListing(byte[] bytes, Encoding encoding, Separator separator) implements Listing {
    private static final int BEGINNING = 65_536;

    static CsvListing of(byte[] bytes) {
        var encoding = Encoding.of(bytes);
        if (isNoText(bytes, encoding)) {
            throw new Unreadable("sheet.unknown");
        }
        return new CsvListing(bytes, encoding, Separator.of(bytes, encoding));
    }

    @Override
    public Layout layout() {
        return new Layout(encoding, separator, null, 0);
    }

    @Override
    public void read(Predicate<Row> reader) {
        int last = 0;
        try (var records = open()) {
            for (var each : records) {
                var row = row(each);
                last = row.line();
                if (!row.isBlank() && !reader.test(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new Unreadable("sheet.quote", last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A quote that stays open would swallow the rows after it into one story. */
    private CsvReader<CsvRecord> open() {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text());
    }

    private Reader text() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, encoding.mark(), bytes.length - encoding.mark()), encoding.charset());
    }

    private static Row row(CsvRecord each) {
        return new Row(
                (int) each.getStartingLineNumber(),
                each.getFields().stream().map(PlainText::of).toList());
    }

    private static boolean isNoText(byte[] bytes, Encoding encoding) {
        if (Encoding.begins(bytes, '%', 'P', 'D', 'F')) return true;
        if (encoding == Encoding.UTF_16_LE || encoding == Encoding.UTF_16_BE) return false;
        for (int at = 0; at < Math.min(bytes.length, BEGINNING); at++) {
            if (bytes[at] == 0) return true;
        }
        return false;
    }
}
