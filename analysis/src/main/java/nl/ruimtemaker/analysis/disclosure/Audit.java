package nl.ruimtemaker.analysis.disclosure;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody who knows how to reckon can find out of each hidden count, given all that is shown and that no count is below 0.
 *
 * <p>Source: G. T. Duncan, M. Elliot and J. J. Salazar-González, Statistical Confidentiality (2011), on the attacker's problem. In
 * a two-way table its bounds are those of a flow, so they are exact, and whole numbers; see {@link CellNetwork}.
 *
 * @param intervals for each hidden cell what its count can be
 */
public record Audit(SortedMap<Cell, Interval> intervals) {
    public Audit {
        intervals = Collections.unmodifiableSortedMap(new TreeMap<>(intervals));
    }

    /** The audit of a table in which these cells are not shown. */
    public static Audit of(TwoWayTable table, Set<Cell> hidden) {
        var network = new CellNetwork(table);
        var intervals = new TreeMap<Cell, Interval>();
        for (var cell : hidden) {
            intervals.put(cell, interval(network, table, cell, hidden));
        }
        return new Audit(intervals);
    }

    /** Whether each hidden count stays hidden. */
    public boolean protects(FewestTellers fewest) {
        return intervals.values().stream().allMatch(interval -> interval.protects(fewest));
    }

    private static Interval interval(CellNetwork network, TwoWayTable table, Cell cell, Set<Cell> hidden) {
        long count = table.count(cell);
        long more = network.higher(cell, Interval.UNBOUNDED, other -> free(hidden, other))
                .amount();
        long less = network.lower(cell, other -> free(hidden, other)).amount();
        return new Interval(count - less, more == Interval.UNBOUNDED ? more : count + more);
    }

    private static OptionalLong free(Set<Cell> hidden, Cell cell) {
        return hidden.contains(cell) ? OptionalLong.of(0) : OptionalLong.empty();
    }
}
