package nl.ruimtemaker.analysis.disclosure;

/**
 * A table in which each count and each total is rounded to the nearest five, on its own. For a report; a small table is better
 * served by {@link Suppression}.
 *
 * <p>The practice is that of Statistics Netherlands for tables of persons: frequencies are rounded to 5.
 */
public record RoundedToFive(TwoWayTable table) {
    /** To be said beside such a table. */
    public static final String NOT_ADDITIVE =
            "Counts and totals are each rounded to the nearest five, so they need not add up.";

    private static final int FIVE = 5;

    /** A count or a total as it is shown. */
    public int shown(Cell cell) {
        return Math.floorDiv(table.count(cell) + FIVE / 2, FIVE) * FIVE;
    }
}
