package nl.ruimtemaker.analysis.signals;

/** On which side of the usual something is looked for: silence is a signal too. */
public enum Side {
    /** More signals than usual. */
    MORE,
    /** Fewer signals than usual. */
    FEWER
}
