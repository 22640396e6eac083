package nl.ruimtemaker.analysis.network;

/**
 * Breadth-first searches from up to 512 people at once: one bit for each of them, so that a tie is walked once for all.
 *
 * <p>Source: M. Then, M. Kaufmann, F. Chirigati, T. Hoang-Vu, K. Pham, A. Kemper, T. Neumann and H. T. Vo, The more the
 * merrier: efficient multi-source graph traversal, PVLDB 8 (2014), 449–460.
 */
final class ManySearches {
    /** Eight words are one line of the cache of nearly every processor. */
    static final int WORDS = 8;

    static final int AT_ONCE = WORDS * Long.SIZE;

    private final Graph graph;
    private long[] frontier;
    private long[] next;
    private final long[] seen;

    ManySearches(Graph graph) {
        this.graph = graph;
        this.frontier = new long[graph.people() * WORDS];
        this.next = new long[graph.people() * WORDS];
        this.seen = new long[graph.people() * WORDS];
    }

    /** Hears of everybody who is reached, once for all searches that reach them at the same distance. */
    interface Reached {
        /**
         * @param searches bits in words; of the search from the source at place {@code i}: bit {@code i % 64} of word
         *     {@code from + i / 64}
         */
        void at(int distance, int person, long[] searches, int from);
    }

    /** Searches from {@code sources[from]} to before {@code sources[until]}, at most {@link #AT_ONCE}. */
    void search(int[] sources, int from, int until, Reached reached) {
        for (int i = 0; i < until - from; i++) {
            int word = sources[from + i] * WORDS + i / Long.SIZE;
            frontier[word] |= 1L << i;
            seen[word] |= 1L << i;
        }
        for (int distance = 1; spread(); distance++) {
            settle(distance, reached);
        }
    }

    /** Whether anybody stood at the frontier. */
    private boolean spread() {
        boolean any = false;
        for (int person = 0; person < graph.people(); person++) {
            if (isAny(frontier, person * WORDS)) {
                any = true;
                for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
                    join(next, graph.neighbours[at] * WORDS, frontier, person * WORDS);
                }
            }
        }
        return any;
    }

    private void settle(int distance, Reached reached) {
        for (int person = 0, base = 0; person < graph.people(); person++, base += WORDS) {
            long any = 0;
            for (int word = base; word < base + WORDS; word++) {
                long fresh = next[word] & ~seen[word];
                seen[word] |= fresh;
                next[word] = 0;
                frontier[word] = fresh;
                any |= fresh;
            }
            if (any != 0) {
                reached.at(distance, person, frontier, base);
            }
        }
    }

    private static boolean isAny(long[] words, int base) {
        long any = 0;
        for (int word = 0; word < WORDS; word++) {
            any |= words[base + word];
        }
        return any != 0;
    }

    private static void join(long[] to, int toBase, long[] from, int fromBase) {
        for (int word = 0; word < WORDS; word++) {
            to[toBase + word] |= from[fromBase + word];
        }
    }
}
