package nl.ruimtemaker.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A two-way table as a network: rows and columns are nodes, cells and totals are arcs, and since each total is the sum of its
 * cells, at each node goes out what comes in. Counts that are not shown can then only differ along cycles.
 *
 * <p>Source: L. H. Cox, Network models for complementary cell suppression, Journal of the American Statistical Association 90
 * (1995), 1453–1462.
 */
final class CellNetwork {
    /** One step more is worse than nothing and better than any count: of equally cheap ways the shortest is taken. */
    private static final long COUNT = 1_000_000;

    private final TwoWayTable table;

    CellNetwork(TwoWayTable table) {
        this.table = table;
    }

    /**
     * What went round.
     *
     * @param amount how much
     * @param cells along which cells
     */
    record Round(long amount, Set<Cell> cells) {}

    /** A step along a cell, which makes its count higher or lower. */
    private record Step(Cell cell, boolean higher, int from, int to) {}

    /** How much higher a count can be when others make up for it. */
    Round higher(Cell cell, long wanted, Function<Cell, OptionalLong> cost) {
        return new Search(cell, cost).send(head(cell), tail(cell), wanted);
    }

    /** How much lower a count can be when others make up for it. */
    Round lower(Cell cell, Function<Cell, OptionalLong> cost) {
        return new Search(cell, cost).send(tail(cell), head(cell), table.count(cell));
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

    /** Sends as much as is wanted along the cheapest ways, one after another; what was used once costs nothing more. */
    private final class Search {
        private final Function<Cell, OptionalLong> cost;
        private final List<Step> steps = new ArrayList<>();
        private final Map<Cell, Long> change = new HashMap<>();
        private final Set<Cell> used = new HashSet<>();

        Search(Cell besides, Function<Cell, OptionalLong> cost) {
            this.cost = cost;
            for (var cell : table.cells()) {
                if (!cell.equals(besides) && cost.apply(cell).isPresent()) {
                    steps.add(new Step(cell, true, tail(cell), head(cell)));
                    steps.add(new Step(cell, false, head(cell), tail(cell)));
                }
            }
        }

        Round send(int from, int to, long wanted) {
            long sent = 0;
            while (sent < wanted) {
                var way = cheapest(from, to);
                if (way.isEmpty()) {
                    break;
                }
                long amount = Math.min(
                        wanted - sent,
                        way.get().stream().mapToLong(this::room).min().orElseThrow());
                way.get().forEach(step -> change.merge(step.cell(), step.higher() ? amount : -amount, Long::sum));
                way.get().forEach(step -> used.add(step.cell()));
                sent += amount;
            }
            return new Round(sent, used);
        }

        /** R. Bellman's (1958) and L. R. Ford's (1956): no step costs less than nothing. */
        private Optional<List<Step>> cheapest(int from, int to) {
            int nodes = table.rows() + table.columns() + 2;
            var price = new long[nodes];
            Arrays.fill(price, Long.MAX_VALUE);
            price[from] = 0;
            var by = new @Nullable Step[nodes];
            for (boolean better = true; better; ) {
                better = false;
                for (var step : steps) {
                    if (price[step.from()] < Long.MAX_VALUE
                            && room(step) > 0
                            && price[step.from()] + price(step) < price[step.to()]) {
                        price[step.to()] = price[step.from()] + price(step);
                        by[step.to()] = step;
                        better = true;
                    }
                }
            }
            return price[to] == Long.MAX_VALUE ? Optional.empty() : Optional.of(way(by, from, to));
        }

        private long price(Step step) {
            return 1
                    + (used.contains(step.cell())
                            ? 0
                            : COUNT * cost.apply(step.cell()).orElseThrow());
        }

        /** A count can be as high as one likes, and no lower than 0. */
        private long room(Step step) {
            return step.higher() ? Long.MAX_VALUE : table.count(step.cell()) + change.getOrDefault(step.cell(), 0L);
        }

        private static List<Step> way(@Nullable Step[] by, int from, int to) {
            var way = new ArrayList<Step>();
            int node = to;
            while (node != from) {
                var step = Objects.requireNonNull(by[node]);
                way.add(step);
                node = step.from();
            }
            return way;
        }
    }
}
