package nl.ruimtemaker.analysis.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What most people agree upon, and what most disagree with, whatever group they are in; at most five ids each, the surest
 * first.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021): a share above a half, surely so at one-sided 90 %, in the order of share
 * times distance.
 */
public record Consensus(List<Long> agree, List<Long> disagree) {
    private static final int MOST = 5;

    public Consensus {
        agree = List.copyOf(agree);
        disagree = List.copyOf(disagree);
    }

    /** @param everyone what all people voted, also who is in no group */
    static Consensus of(VoteMatrix votes, VoteCounts everyone, boolean[] zeroed) {
        return new Consensus(best(votes, everyone, zeroed, Vote.AGREE), best(votes, everyone, zeroed, Vote.DISAGREE));
    }

    private static List<Long> best(VoteMatrix votes, VoteCounts everyone, boolean[] zeroed, Vote direction) {
        return IntStream.range(0, zeroed.length)
                .filter(column -> !zeroed[column])
                .mapToObj(column -> Shared.of(votes.statement(column), column, direction, everyone))
                .filter(Shared::isSure)
                .sorted(Comparator.comparingDouble(Shared::score).reversed().thenComparingLong(Shared::statement))
                .limit(MOST)
                .map(Shared::statement)
                .toList();
    }

    private record Shared(long statement, double share, double z) {
        static Shared of(long statement, int column, Vote direction, VoteCounts everyone) {
            int k = everyone.of(column, direction);
            int n = everyone.seen(column);
            return new Shared(statement, ProportionZ.share(k, n), ProportionZ.one(k, n));
        }

        boolean isSure() {
            return share > 0.5 && z > ProportionZ.SURE;
        }

        double score() {
            return share * z;
        }
    }
}
