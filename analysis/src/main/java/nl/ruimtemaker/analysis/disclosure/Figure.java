package nl.ruimtemaker.analysis.disclosure;

import java.util.HashSet;
import java.util.Set;

/**
 * A published count, which stays as it is until enough tellers came or went: 24 last month and 25 now would tell of one.
 *
 * <p>Source of the danger: D. E. Denning, P. J. Denning and M. D. Schwartz, The tracker: a threat to statistical database security,
 * ACM Transactions on Database Systems 4 (1979), 76–96. The rule against it is our own.
 *
 * @param count what was published
 * @param tellers who stood behind it, by whatever tells them apart; never published
 */
public record Figure<T>(int count, Set<T> tellers) {
    /** @throws IllegalArgumentException when the count is below 0 */
    public Figure {
        if (count < 0) {
            throw new IllegalArgumentException("Expected a count of 0 or more, found " + count);
        }
        tellers = Set.copyOf(tellers);
    }

    /** What may be published after this: the count as it is now, when that may follow, else this again. */
    public Figure<T> next(Figure<T> now, FewestTellers fewest) {
        return mayBeFollowedBy(now, fewest) ? now : this;
    }

    /** Whether nothing changed, or at least {@code k} tellers came or went. A table goes out anew when it is so of each figure in it. */
    public boolean mayBeFollowedBy(Figure<T> now, FewestTellers fewest) {
        return equals(now) || fewest.allows(changed(now));
    }

    private int changed(Figure<T> now) {
        var kept = new HashSet<>(tellers);
        kept.retainAll(now.tellers);
        return tellers.size() + now.tellers.size() - 2 * kept.size();
    }
}
