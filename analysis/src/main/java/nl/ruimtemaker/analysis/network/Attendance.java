package nl.ruimtemaker.analysis.network;

/**
 * Somebody was there at a moment.
 *
 * @param daysAgo how old the moment is, at least 0; the same for all who were there
 */
public record Attendance(String person, String moment, double daysAgo) {
    /** @throws IllegalArgumentException when the age is not a finite number of at least 0 */
    public Attendance {
        if (!(daysAgo >= 0 && daysAgo < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Expected an age of 0 days or more, found " + daysAgo);
        }
    }
}
