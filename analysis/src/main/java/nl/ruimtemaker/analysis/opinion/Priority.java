package nl.ruimtemaker.analysis.opinion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a statement deserves to be asked next; at least 0.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021): statements that are new, that set people apart and that few pass on.
 */
final class Priority {
    /** Of a statement about the person or the conversation: 7 squared, so that everyone comes by it. */
    static final double META = 49;

    private static final double NEW = 8;
    private static final double HALF_AS_NEW_AFTER = 5;

    private Priority() {}

    /** By id of the statement; what was put aside has none. */
    static SortedMap<Long, Double> byStatement(
            VoteMatrix votes, VoteCounts among, PrincipalComponents axes, Moderation decided) {
        var priorities = new TreeMap<Long, Double>();
        for (int column = 0; column < votes.statements(); column++) {
            long statement = votes.statement(column);
            if (decided.meta().contains(statement)) {
                priorities.put(statement, META);
            } else if (!decided.out().contains(statement)) {
                priorities.put(statement, of(among, column, axes.extremity(column)));
            }
        }
        return Collections.unmodifiableSortedMap(priorities);
    }

    private static double of(VoteCounts counts, int column, double extremity) {
        return of(counts.of(column, Vote.AGREE), counts.of(column, Vote.PASS), counts.seen(column), extremity);
    }

    /**
     * @param agrees of those who have seen it
     * @param passes of those who have seen it
     * @param extremity how far a lone agreement would move somebody, at least 0
     */
    static double of(int agrees, int passes, int seen, double extremity) {
        double importance = (1 - ProportionZ.share(passes, seen)) * (extremity + 1) * ProportionZ.share(agrees, seen);
        double newness = 1 + NEW * Math.pow(2, -seen / HALF_AS_NEW_AFTER);
        return Math.pow(importance * newness, 2);
    }
}
