package nl.ruimtemaker.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AuditTest {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;
    private static final int MOST = 4;

    @Example
    void oneHiddenCountAloneIsWorkedOutFromItsRow() {
        var table = TwoWayTable.of(new int[][] {{3, 12, 9}, {11, 7, 14}});
        assertThat(Audit.of(table, Set.of(new Cell(0, 0))).intervals())
                .containsEntry(new Cell(0, 0), new Interval(3, 3));
    }

    @Example
    void whereAllTotalsAreHiddenTooThereIsNoTelling() {
        var table = TwoWayTable.of(new int[][] {{3, 12}, {11, 7}});
        var hidden = Set.of(new Cell(0, 0), new Cell(0, 2), new Cell(2, 0), new Cell(2, 2));
        assertThat(Audit.of(table, hidden).intervals())
                .containsEntry(new Cell(0, 0), new Interval(0, Interval.UNBOUNDED));
    }

    @Property(tries = 400)
    void whatComesOutIsWhatTryingEveryCountFinds(
            @ForAll("counts") int[][] counts, @ForAll("insides") Set<Cell> hidden) {
        var table = TwoWayTable.of(counts);
        var tried = new HashMap<Cell, Interval>();
        attempt(
                table,
                new ArrayList<>(hidden),
                0,
                Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new),
                tried);
        assertThat(Audit.of(table, hidden).intervals()).isEqualTo(tried);
    }

    /** Fills in each hidden cell in turn; when all are, keeps the table if it has the totals that are shown. */
    private static void attempt(
            TwoWayTable table, List<Cell> open, int next, int[][] filled, Map<Cell, Interval> tried) {
        if (next < open.size()) {
            var cell = open.get(next);
            int most = Math.min(table.count(new Cell(cell.row(), COLUMNS)), table.count(new Cell(ROWS, cell.column())));
            for (int count = 0; count <= most; count++) {
                filled[cell.row()][cell.column()] = count;
                attempt(table, open, next + 1, filled, tried);
            }
            return;
        }
        var totals = TwoWayTable.of(filled);
        boolean asShown = table.cells().stream()
                .filter(cell -> cell.row() == ROWS || cell.column() == COLUMNS)
                .allMatch(cell -> totals.count(cell) == table.count(cell));
        if (asShown) {
            open.forEach(
                    cell -> tried.merge(cell, new Interval(totals.count(cell), totals.count(cell)), AuditTest::both));
        }
    }

    private static Interval both(Interval one, Interval other) {
        return new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
    }

    @Provide
    Arbitrary<int[][]> counts() {
        return Arbitraries.integers()
                .between(0, MOST)
                .array(int[].class)
                .ofSize(COLUMNS)
                .array(int[][].class)
                .ofSize(ROWS);
    }

    @Provide
    Arbitrary<Set<Cell>> insides() {
        return Arbitraries.integers()
                .between(0, ROWS * COLUMNS - 1)
                .map(place -> new Cell(place / COLUMNS, place % COLUMNS))
                .set()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
