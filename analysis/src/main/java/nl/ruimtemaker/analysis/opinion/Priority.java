package nl.ruimtemaker.analysis.opinion;

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

    static double of(VoteCounts counts, int column, double extremity) {
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
