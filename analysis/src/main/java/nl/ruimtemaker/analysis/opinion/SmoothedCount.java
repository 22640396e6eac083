package nl.ruimtemaker.analysis.opinion;

/**
 * How many groups are shown: another number only when it was the best four updates in a row, so that groups don't come and
 * go with every vote.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021).
 *
 * @param shown how many groups are shown, or 0 when there were none yet
 * @param best what was best last
 * @param times how often in a row
 */
record SmoothedCount(int shown, int best, int times) {
    static final SmoothedCount NONE = new SmoothedCount(0, 0, 0);

    private static final int PATIENCE = 4;

    SmoothedCount after(int nowBest) {
        int again = nowBest == best ? times + 1 : 1;
        boolean change = shown == 0 || again >= PATIENCE;
        return new SmoothedCount(change ? nowBest : shown, nowBest, again);
    }
}
