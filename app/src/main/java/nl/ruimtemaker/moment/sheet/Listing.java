package nl.ruimtemaker.moment.sheet;

import java.util.function.Predicate;

/** A list as it was sent: a file that can be read through, row by row, as often as is needed. */
sealed interface Listing permits CsvListing, XlsxListing {
    int MOST_BYTES = 20 << 20;
    int MOST_ROWS = 50_000;
    int MOST_COLUMNS = 200;

    /**
     * Hands each row that holds anything to the reader, until it wants no more.
     *
     * @throws Unreadable when there is no reading on
     */
    void read(Predicate<Row> reader);

    /** How it is laid out, as far as that could be seen. */
    Layout layout();

    /**
     * The list in these bytes.
     *
     * @throws Unreadable when they are something else
     */
    static Listing of(byte[] bytes) {
        if (bytes.length == 0) throw new Unreadable("sheet.empty");
        if (bytes.length > MOST_BYTES) throw new Unreadable("sheet.large");
        if (Encoding.begins(bytes, 'P', 'K', 3, 4)) return XlsxListing.of(bytes);
        // An Excel of before 2007, and also one behind a password.
        if (Encoding.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) throw new Unreadable("sheet.old-excel");
        return CsvListing.of(bytes);
    }
}
