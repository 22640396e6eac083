package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who is grouped: those who voted on seven statements (or on all, when there are fewer). Who was in once stays in; while
 * they are few, the most active join them.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021).
 *
 * @param rows ascending
 */
record TakingPart(int[] rows) {
    private static final int VOTES = 7;
    private static final int PEOPLE = 15;

    static TakingPart of(VoteMatrix votes) {
        return of(votes, new boolean[votes.people()]);
    }

    /** @param from by row now, which row it was, or -1 */
    TakingPart after(VoteMatrix votes, int[] from) {
        var before = new boolean[votes.people()];
        for (int row = 0; row < before.length; row++) {
            before[row] = from[row] >= 0 && place(from[row]) >= 0;
        }
        return of(votes, before);
    }

    /** Where the row stands among those who take part, or below zero. */
    int place(int row) {
        return Arrays.binarySearch(rows, row);
    }

    private static TakingPart of(VoteMatrix votes, boolean[] in) {
        int enough = Math.min(VOTES, votes.statements());
        int count = 0;
        for (int row = 0; row < in.length; row++) {
            in[row] |= votes.votesOf(row) >= enough;
            count += in[row] ? 1 : 0;
        }
        if (count < PEOPLE) {
            IntStream.range(0, in.length)
                    .filter(row -> !in[row] && votes.votesOf(row) > 0)
                    .boxed()
                    .sorted(Comparator.comparingInt(row -> -votes.votesOf(row)))
                    .limit(PEOPLE - count)
                    .forEach(row -> in[row] = true);
        }
        return new TakingPart(
                IntStream.range(0, in.length).filter(row -> in[row]).toArray());
    }
}
