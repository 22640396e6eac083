package nl.ruimtemaker.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * A two-way table as a network: rows and columns are nodes, cells and totals are arcs, and since each total is the sum of its
 * cells, at each node goes out what comes in. Counts that are not shown can then only differ along cycles.
 *
 * <p>Source: L. H. Cox, Network models for complementary cell suppression, Journal of the American Statistical Association 90
 * (1995), 1453–1462.
 */
record CellNetwork(TwoWayTable table) {
    /**
     * What went round.
     *
     * @param amount how much
     * @param cells along which other cells
     */
    record Round(long amount, Set<Cell> cells) {}

    /**
     * A step along a cell from one node to another, which makes its count higher or lower.
     *
     * @param cost of the first use of the cell
     */
    record Step(Cell cell, boolean higher, int from, int to, long cost) {}

    /** How much higher a count can be, up to what is wanted, when others make up for it; those without a cost stay as they are. */
    Round higher(Cell cell, long wanted, Function<Cell, OptionalLong> cost) {
        return new CheapestFlow(this, steps(cell, cost)).send(head(cell), tail(cell), wanted);
    }

    /** How much lower a count can be when others make up for it. */
    Round lower(Cell cell, Function<Cell, OptionalLong> cost) {
        return new CheapestFlow(this, steps(cell, cost)).send(tail(cell), head(cell), table.count(cell));
    }

    int nodes() {
        return table.rows() + table.columns() + 2;
    }

    private List<Step> steps(Cell besides, Function<Cell, OptionalLong> costs) {
        var steps = new ArrayList<Step>();
        for (var cell : table.cells()) {
            var cost = cell.equals(besides) ? OptionalLong.empty() : costs.apply(cell);
            if (cost.isPresent()) {
                steps.add(new Step(cell, true, tail(cell), head(cell), cost.getAsLong()));
                steps.add(new Step(cell, false, head(cell), tail(cell), cost.getAsLong()));
            }
        }
        return steps;
    }

    private int tail(Cell cell) {
        return isTotalOfOne(cell) ? column(cell) : cell.row();
    }

    private int head(Cell cell) {
        return isTotalOfOne(cell) ? cell.row() : column(cell);
    }

    private int column(Cell cell) {
        return table.rows() + 1 + cell.column();
    }

    /** A total of a row or of a column, and not the total of all. */
    private boolean isTotalOfOne(Cell cell) {
        return (cell.row() == table.rows()) != (cell.column() == table.columns());
    }
}
