package nl.ruimtemaker.analysis.network;

/**
 * Two people who know one another; which of them comes first does not matter.
 *
 * @param strength above 0; for instance in how many moments they were together
 */
public record Tie(String one, String other, double strength) {
    /** @throws IllegalArgumentException when the strength is not a finite number above 0 */
    public Tie {
        if (!(strength > 0 && strength < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Expected a strength above 0, found " + strength);
        }
    }
}
