package nl.ruimtemaker.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ruimtemaker.analysis.disclosure.CellNetwork.Round;
import nl.ruimtemaker.analysis.disclosure.CellNetwork.Step;
import org.jspecify.annotations.Nullable;

/**
 * Sends as much as is wanted through a network, along the cheapest way and then the next; a cell that was used once costs nothing
 * more.
 *
 * <p>Source: L. R. Ford and D. R. Fulkerson, Flows in Networks (1962). Of equally cheap ways the shortest is taken, so that there
 * are few: J. Edmonds and R. M. Karp, Theoretical improvements in algorithmic efficiency for network flow problems, Journal of the
 * ACM 19 (1972), 248–264.
 */
final class CheapestFlow {
    private static final long UNREACHED = Long.MAX_VALUE;
    /** A step more is worse than nothing, and better than hiding one teller more. */
    private static final long TELLER = 1_000_000;

    private final CellNetwork network;
    private final List<Step> steps;
    private final Map<Cell, Long> change = new HashMap<>();
    private final Set<Cell> used = new HashSet<>();

    CheapestFlow(CellNetwork network, List<Step> steps) {
        this.network = network;
        this.steps = steps;
    }

    Round send(int from, int to, long wanted) {
        long sent = 0;
        while (sent < wanted) {
            var way = cheapest(from, to);
            if (way.isEmpty()) {
                break;
            }
            long amount = Math.min(
                    wanted - sent, way.stream().mapToLong(this::room).min().orElseThrow());
            way.forEach(step -> go(step, amount));
            sent += amount;
        }
        return new Round(sent, used);
    }

    private void go(Step step, long amount) {
        change.merge(step.cell(), step.higher() ? amount : -amount, Long::sum);
        used.add(step.cell());
    }

    /** R. Bellman's (1958) way, which is empty where none is left. */
    private List<Step> cheapest(int from, int to) {
        var prices = new long[network.nodes()];
        Arrays.fill(prices, UNREACHED);
        prices[from] = 0;
        var by = new @Nullable Step[network.nodes()];
        while (improve(prices, by)) {
            // until no step makes any node cheaper
        }
        return prices[to] == UNREACHED ? List.of() : way(by, from, to);
    }

    private boolean improve(long[] prices, @Nullable Step[] by) {
        boolean better = false;
        for (var step : steps) {
            long here = prices[step.from()];
            if (here < UNREACHED && room(step) > 0 && here + price(step) < prices[step.to()]) {
                prices[step.to()] = here + price(step);
                by[step.to()] = step;
                better = true;
            }
        }
        return better;
    }

    private long price(Step step) {
        return 1 + (used.contains(step.cell()) ? 0 : TELLER * step.cost());
    }

    /** A count can be as high as one likes, and no lower than 0. */
    private long room(Step step) {
        if (step.higher()) {
            return Long.MAX_VALUE;
        }
        return network.table().count(step.cell()) + change.getOrDefault(step.cell(), 0L);
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
