package nl.ruimtemaker.analysis.opinion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much every group agrees with a statement, in (0, 1): a small group counts as much as a large one, and one that
 * disagrees pulls it down alone.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021): the product over groups of {@code (agrees + 1) / (seen + 2)}.
 */
final class GroupAwareConsensus {
    private GroupAwareConsensus() {}

    /** By id of the statement; empty when there are no groups. */
    static SortedMap<Long, Double> of(VoteMatrix votes, VoteCounts[] groups) {
        var consensus = new TreeMap<Long, Double>();
        for (int column = 0; groups.length > 0 && column < votes.statements(); column++) {
            double product = 1;
            for (var group : groups) {
                product *= ProportionZ.share(group.of(column, Vote.AGREE), group.seen(column));
            }
            consensus.put(votes.statement(column), product);
        }
        return Collections.unmodifiableSortedMap(consensus);
    }
}
