package nl.ruimtemaker.analysis.disclosure;

import java.util.Comparator;

/**
 * A place in a table.
 *
 * @param row the first being 0; the totals of the columns are behind the last row
 * @param column the first being 0; the totals of the rows are behind the last column
 */
public record Cell(int row, int column) implements Comparable<Cell> {
    private static final Comparator<Cell> READING =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    @Override
    public int compareTo(Cell other) {
        return READING.compare(this, other);
    }
}
