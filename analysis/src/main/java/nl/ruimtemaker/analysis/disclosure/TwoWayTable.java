package nl.ruimtemaker.analysis.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts in rows and columns, with their totals, and how many distinct tellers stand behind each. */
public final class TwoWayTable {
    private final int[][] counts;
    private final int[][] tellers;
    private final Set<Cell> knownZeros;

    private TwoWayTable(int[][] counts, int[][] tellers, Set<Cell> knownZeros) {
        this.counts = counts;
        this.tellers = tellers;
        this.knownZeros = knownZeros;
    }

    /**
     * A table that counts tellers, each of whom is in one cell.
     *
     * @param counts without totals
     * @throws IllegalArgumentException when it is empty, ragged or has a count below 0
     */
    public static TwoWayTable of(int[][] counts) {
        var whole = withTotals(counts);
        return new TwoWayTable(whole, whole, Set.of());
    }

    /**
     * A table that counts something else, such as moments.
     *
     * @param counts without totals
     * @param tellers how many distinct tellers, with totals: somebody who is in two cells is once in their total
     * @throws IllegalArgumentException when one is empty, ragged or has a count below 0, or when {@code tellers} isn't a row and a
     *     column larger
     */
    public static TwoWayTable of(int[][] counts, int[][] tellers) {
        var whole = withTotals(counts);
        check(tellers);
        if (tellers.length != whole.length || tellers[0].length != whole[0].length) {
            throw new IllegalArgumentException("Expected tellers of the totals too: %d rows and %d columns"
                    .formatted(whole.length, whole[0].length));
        }
        return new TwoWayTable(whole, copy(tellers), Set.of());
    }

    /**
     * The same, where everybody knows that there can't be anything in some cells: these are shown as 0, and hide nothing.
     *
     * @throws IllegalArgumentException when one of them has a count
     */
    public TwoWayTable withKnownZeros(Set<Cell> cells) {
        if (cells.stream().anyMatch(cell -> count(cell) != 0)) {
            throw new IllegalArgumentException("Expected cells without a count, found one with");
        }
        return new TwoWayTable(counts, tellers, Set.copyOf(cells));
    }

    /** How many rows, without the totals. */
    public int rows() {
        return counts.length - 1;
    }

    /** How many columns, without the totals. */
    public int columns() {
        return counts[0].length - 1;
    }

    /** The count of a cell or of a total. */
    public int count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    /** How many distinct tellers stand behind it. */
    public int tellers(Cell cell) {
        return tellers[cell.row()][cell.column()];
    }

    /** What may be published of a cell or a total, with who stands behind it. */
    <T> Figure<T> figure(Cell cell, Map<Cell, Set<T>> tellers) {
        var of = tellers.getOrDefault(cell, Set.of());
        if (of.size() != tellers(cell)) {
            throw new IllegalArgumentException(
                    "Expected the %d tellers of %s, found %d".formatted(tellers(cell), cell, of.size()));
        }
        return new Figure<>(count(cell), of);
    }

    /** All cells and totals, in reading order. */
    public List<Cell> cells() {
        return IntStream.rangeClosed(0, rows())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, columns()).mapToObj(column -> new Cell(row, column)))
                .toList();
    }

    /** Whether everybody knows that there can't be anything here; so of a total when it is so of all that it sums. */
    boolean isKnownZero(Cell cell) {
        if (cell.row() < rows() && cell.column() < columns()) {
            return knownZeros.contains(cell);
        }
        return cells().stream().filter(other -> isSummedBy(cell, other)).allMatch(knownZeros::contains);
    }

    private boolean isSummedBy(Cell total, Cell other) {
        boolean inRow = total.row() == rows() ? other.row() < rows() : other.row() == total.row();
        boolean inColumn = total.column() == columns() ? other.column() < columns() : other.column() == total.column();
        return inRow && inColumn;
    }

    private static int[][] withTotals(int[][] counts) {
        check(counts);
        var whole = new int[counts.length + 1][counts[0].length + 1];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                int count = counts[row][column];
                whole[row][column] = count;
                whole[row][counts[0].length] += count;
                whole[counts.length][column] += count;
                whole[counts.length][counts[0].length] += count;
            }
        }
        return whole;
    }

    private static void check(int[][] counts) {
        boolean empty = counts.length == 0 || counts[0].length == 0;
        if (empty || Arrays.stream(counts).anyMatch(row -> row.length != counts[0].length)) {
            throw new IllegalArgumentException("Expected rows of one length, with something in them");
        }
        if (Arrays.stream(counts).flatMapToInt(Arrays::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Expected counts of 0 or more, found one below");
        }
    }

    private static int[][] copy(int[][] counts) {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }
}
