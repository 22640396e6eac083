package nl.ruimtemaker.analysis.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two ways to group the same people are: 1 when the groups are the same, whatever they are called, about 0 when
 * they are alike by chance only, and it can be below.
 *
 * <p>Source: L. Hubert and P. Arabie, Comparing partitions, Journal of Classification 2 (1985), 193–218.
 */
public final class AdjustedRand {
    private AdjustedRand() {}

    /**
     * Of people in the same order in both.
     *
     * @throws IllegalArgumentException when they are not equally many
     */
    public static double index(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException("Expected equally many, found " + one.size() + " and " + other.size());
        }
        var both = new HashMap<List<Object>, Long>();
        var ones = new HashMap<Object, Long>();
        var others = new HashMap<Object, Long>();
        for (int each = 0; each < one.size(); each++) {
            both.merge(List.of(one.get(each), other.get(each)), 1L, Long::sum);
            ones.merge(one.get(each), 1L, Long::sum);
            others.merge(other.get(each), 1L, Long::sum);
        }
        double together = pairs(both);
        double chance = pairs(ones) * pairs(others) / Math.max(1, pairs(one.size()));
        double most = (pairs(ones) + pairs(others)) / 2;
        return most == chance ? 1 : (together - chance) / (most - chance);
    }

    private static double pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToDouble(AdjustedRand::pairs).sum();
    }

    private static double pairs(long size) {
        return size * (size - 1) / 2.0;
    }
}
