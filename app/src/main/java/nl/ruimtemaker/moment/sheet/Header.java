package nl.ruimtemaker.moment.sheet;

import java.util.regex.Pattern;

/** The row that says what the columns are called, where there is one. */
final class Header {
    private static final int LONGEST = 200;
    private static final int LONGEST_BY_ITSELF = 60;
    private static final Pattern NUMBER = Pattern.compile("[\\d.,-]+");

    private Header() {}

    /** Whether this first row is one, and not the first story. */
    static boolean is(Row first) {
        int longest = first.filled() == 1 ? LONGEST_BY_ITSELF : LONGEST;
        return first.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.length() <= longest
                        && !NUMBER.matcher(cell).matches()
                        && Dates.read(cell, Order.DAY_MONTH).isEmpty());
    }
}
