package nl.ruimtemaker.analysis.disclosure;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table in which what few people stand behind is hidden, and as little else as keeps it hidden. Shares and intervals of a hidden
 * count are hidden with it.
 *
 * <p>Sources: L. H. Cox (1995), see {@link CellNetwork}; J. P. Kelly, B. L. Golden and A. A. Assad, Cell suppression: disclosure
 * protection for sensitive tabular data, Networks 22 (1992), 397–417. What is hidden beside is the cheapest way round for each cell
 * in turn, and whatever turns out not to be needed is shown again; the least of all would be an NP-hard search.
 *
 * @param table as it was
 * @param primary behind which too few tellers stand, or which were hidden before
 * @param complementary that would give one of those away
 * @param audit what can be found out of each of both
 */
public record Suppression(TwoWayTable table, SortedSet<Cell> primary, SortedSet<Cell> complementary, Audit audit) {
    /** The suppression after which each hidden count can be {@code k} or more, and can lie {@code k} apart. */
    public static Suppression of(TwoWayTable table, FewestTellers fewest) {
        return of(table, fewest, primary(table, fewest));
    }

    /**
     * The suppression of the same table at a later moment, or this one again while any figure that it shows may not be followed
     * ({@link Figure}): 24 and then 25 would tell of one. What was hidden stays so: if others were hidden instead, a count that
     * didn't change would be shown by one of the two. It doesn't reckon with a count that was shown before, didn't change, and is
     * hidden now for the sake of another: who kept the earlier table still knows it.
     *
     * @param before for each cell and each total who stood behind it in this table, by whatever tells them apart
     * @param after who stands behind it now
     * @throws IllegalArgumentException when it has other rows or columns, or when there are not as many tellers of a cell as its
     *     table counts
     */
    public <T> Suppression next(
            TwoWayTable now, Map<Cell, Set<T>> before, Map<Cell, Set<T>> after, FewestTellers fewest) {
        if (now.rows() != table.rows() || now.columns() != table.columns()) {
            throw new IllegalArgumentException("Expected %d rows and %d columns, found %d and %d"
                    .formatted(table.rows(), table.columns(), now.rows(), now.columns()));
        }
        boolean mayFollow = table.cells().stream()
                .filter(cell -> shown(cell).isPresent())
                .allMatch(cell -> table.figure(cell, before).mayBeFollowedBy(now.figure(cell, after), fewest));
        return mayFollow ? next(now, fewest) : this;
    }

    private Suppression next(TwoWayTable now, FewestTellers fewest) {
        var primary = primary(now, fewest);
        primary.addAll(this.primary);
        primary.addAll(complementary);
        return of(now, fewest, primary);
    }

    private static Suppression of(TwoWayTable table, FewestTellers fewest, SortedSet<Cell> primary) {
        var hidden = new TreeSet<>(primary);
        var exposed = mostExposed(table, hidden, fewest);
        while (exposed.isPresent()) {
            hidden.addAll(cheapestRound(table, exposed.get(), hidden, fewest));
            exposed = mostExposed(table, hidden, fewest);
        }
        hidden.removeAll(needless(table, primary, hidden, fewest));
        var complementary = new TreeSet<>(hidden);
        complementary.removeAll(primary);
        return new Suppression(table, primary, complementary, Audit.of(table, hidden));
    }

    /** The count of a cell or a total, where it is shown. */
    public OptionalInt shown(Cell cell) {
        return audit.intervals().containsKey(cell) ? OptionalInt.empty() : OptionalInt.of(table.count(cell));
    }

    private static SortedSet<Cell> primary(TwoWayTable table, FewestTellers fewest) {
        return table.cells().stream()
                .filter(cell -> !table.isKnownZero(cell) && !fewest.allows(table.tellers(cell)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Cell> mostExposed(TwoWayTable table, SortedSet<Cell> hidden, FewestTellers fewest) {
        return Audit.of(table, hidden).intervals().entrySet().stream()
                .filter(audited -> !audited.getValue().protects(fewest))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(table::count).thenComparing(Comparator.naturalOrder()));
    }

    /** There always is one: at the least by hiding the totals too, as these can be as high as one likes. */
    private static Set<Cell> cheapestRound(TwoWayTable table, Cell cell, SortedSet<Cell> hidden, FewestTellers fewest) {
        var audited = Audit.of(table, hidden).intervals();
        long lower = table.count(cell)
                - audited.getOrDefault(cell, new Interval(0, 0)).low();
        return new CellNetwork(table)
                .higher(cell, fewest.k() - lower, other -> cost(table, hidden, other))
                .cells();
    }

    /** What is hidden is free, what is known to be 0 can't be hidden, and of the rest it is a pity for as much as it counts. */
    private static OptionalLong cost(TwoWayTable table, SortedSet<Cell> hidden, Cell cell) {
        if (hidden.contains(cell)) {
            return OptionalLong.of(0);
        }
        return table.isKnownZero(cell) ? OptionalLong.empty() : OptionalLong.of(table.count(cell));
    }

    /** What can be shown again, now that others were hidden after it; the largest first. */
    private static Set<Cell> needless(
            TwoWayTable table, SortedSet<Cell> primary, SortedSet<Cell> hidden, FewestTellers fewest) {
        var needless = new TreeSet<Cell>();
        var rest = new TreeSet<>(hidden);
        var beside = hidden.stream()
                .filter(cell -> !primary.contains(cell))
                .sorted(Comparator.comparingInt(table::count).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        for (var cell : beside) {
            rest.remove(cell);
            if (Audit.of(table, rest).protects(fewest)) {
                needless.add(cell);
            } else {
                rest.add(cell);
            }
        }
        return needless;
    }
}
