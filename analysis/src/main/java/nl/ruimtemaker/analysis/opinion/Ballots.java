package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects votes in any order, until they are a {@link VoteMatrix}. Of who votes again, the last vote counts. */
public final class Ballots {
    private long[] person = new long[1024];
    private long[] statement = new long[1024];
    private long[] at = new long[1024];
    private byte[] vote = new byte[1024];
    private int count;

    Ballots() {}

    /**
     * Somebody votes.
     *
     * @param at any clock, such as milliseconds; of two votes on a statement at the same moment the agreeing one counts
     */
    public Ballots add(long person, long statement, Vote vote, long at) {
        put(person, statement, (byte) vote.ordinal(), at);
        return this;
    }

    /** Somebody votes, and nobody votes twice. */
    public Ballots add(long person, long statement, Vote vote) {
        return add(person, statement, vote, 0);
    }

    /** Somebody was there and a statement too, though nothing was said: both count as people and as statements. */
    public Ballots saw(long person, long statement) {
        put(person, statement, UNSEEN, Long.MIN_VALUE);
        return this;
    }

    private static final byte UNSEEN = -1;

    private void put(long person, long statement, byte vote, long at) {
        if (count == this.person.length) {
            grow();
        }
        this.person[count] = person;
        this.statement[count] = statement;
        this.vote[count] = vote;
        this.at[count++] = at;
    }

    private void grow() {
        person = Arrays.copyOf(person, 2 * count);
        statement = Arrays.copyOf(statement, 2 * count);
        at = Arrays.copyOf(at, 2 * count);
        vote = Arrays.copyOf(vote, 2 * count);
    }

    /** In time that grows with the number of votes only: sorted by counting, columns first. */
    public VoteMatrix build() {
        var rows = Ranks.of(person, count);
        var columns = Ranks.of(statement, count);
        var byColumn = counted(columns.of(), columns.distinct().length, null);
        var byRow = counted(rows.of(), rows.distinct().length, byColumn);
        return kept(rows, columns, byRow);
    }

    /** The order of {@code ranks}, equals in the order of {@code before}. */
    private static int[] counted(int[] ranks, int most, int @Nullable [] before) {
        var next = new int[most + 1];
        for (int rank : ranks) {
            next[rank + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var order = new int[ranks.length];
        for (int each = 0; each < order.length; each++) {
            int ballot = before == null ? each : before[each];
            order[next[ranks[ballot]]++] = ballot;
        }
        return order;
    }

    private VoteMatrix kept(Ranks rows, Ranks columns, int[] order) {
        var starts = new int[rows.distinct().length + 1];
        var cells = new int[count];
        int kept = 0;
        for (int each = 0; each < count; ) {
            int last = order[each];
            int next = each + 1;
            for (; next < count && same(rows, columns, last, order[next]); next++) {
                last = later(last, order[next]);
            }
            if (vote[last] != UNSEEN) {
                cells[kept++] = columns.of()[last] * Vote.KINDS + vote[last];
            }
            starts[rows.of()[last] + 1] = kept;
            each = next;
        }
        return new VoteMatrix(rows.distinct(), columns.distinct(), starts, Arrays.copyOf(cells, kept));
    }

    private static boolean same(Ranks rows, Ranks columns, int one, int other) {
        return rows.of()[one] == rows.of()[other] && columns.of()[one] == columns.of()[other];
    }

    private int later(int one, int other) {
        if (at[one] != at[other]) {
            return at[one] > at[other] ? one : other;
        }
        return vote[one] >= vote[other] ? one : other;
    }
}
