package nl.ruimtemaker.analysis.opinion;

/** What somebody said of a statement; somebody who has not seen it has no vote. */
public enum Vote {
    DISAGREE,
    PASS,
    AGREE;

    static final int KINDS = 3;

    private static final Vote[] ALL = values();

    /** -1, 0 or 1. */
    int sign() {
        return ordinal() - 1;
    }

    static Vote of(int ordinal) {
        return ALL[ordinal];
    }
}
