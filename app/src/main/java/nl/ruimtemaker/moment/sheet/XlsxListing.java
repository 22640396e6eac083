package nl.ruimtemaker.moment.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.ruimtemaker.platform.PlainText;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A list as a workbook: the first tab that holds anything and is not hidden. */
record XlsxListing(byte[] bytes, Layout layout) implements Listing {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    static XlsxListing of(byte[] bytes) {
        Packed.weigh(bytes);
        return opened(bytes, book -> {
            var seen = seen(book);
            for (var tab : seen) {
                if (holdsAnything(tab)) {
                    return new XlsxListing(bytes, new Layout(null, null, tab.getName(), seen.size()));
                }
            }
            throw new Unreadable("sheet.empty");
        });
    }

    @Override
    public void read(Predicate<Row> reader) {
        opened(bytes, book -> {
            var tab = book.findSheet(layout.tab()).orElseThrow(() -> new Unreadable("sheet.broken"));
            try (var rows = tab.openStream()) {
                return rows.map(XlsxListing::row).filter(row -> !row.isBlank()).allMatch(reader);
            }
        });
    }

    private interface Work<T> {
        T with(ReadableWorkbook book) throws IOException;
    }

    /** A workbook is made by many programs: whatever the reader trips over is said, and never an error page. */
    private static <T> T opened(byte[] bytes, Work<T> work) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            return work.with(book);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new Unreadable("sheet.broken");
        }
    }

    private static List<Sheet> seen(ReadableWorkbook book) {
        return book.getSheets()
                .filter(tab -> tab.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    private static boolean holdsAnything(Sheet tab) throws IOException {
        try (var rows = tab.openStream()) {
            return rows.map(XlsxListing::row).anyMatch(row -> !row.isBlank());
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        var cells = IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS + 1))
                .mapToObj(column ->
                        row.getOptionalCell(column).map(XlsxCell::text).orElse(""))
                .map(PlainText::of)
                .toList();
        return new Row(row.getRowNum(), cells);
    }
}
