package nl.ruimtemaker.analysis.disclosure;

/**
 * The least number of distinct tellers behind a figure that is shown: k-anonymity counted in people, not in stories.
 *
 * <p>Source: L. Sweeney, k-anonymity: a model for protecting privacy, International Journal of Uncertainty, Fuzziness and
 * Knowledge-Based Systems 10 (2002), 557–570.
 *
 * @param k at least 2
 */
public record FewestTellers(int k) {
    /** Inside an organisation. */
    public static final FewestTellers INSIDE = new FewestTellers(5);

    /** For everyone. */
    public static final FewestTellers PUBLIC = new FewestTellers(10);

    /** @throws IllegalArgumentException when {@code k} is below 2, which would protect nobody */
    public FewestTellers {
        if (k < 2) {
            throw new IllegalArgumentException("Expected at least 2 tellers, found " + k);
        }
    }

    /** Whether a figure with so many distinct tellers behind it may be shown. */
    public boolean allows(int tellers) {
        return tellers >= k;
    }
}
