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
    public Figure {
        tellers = Set.copyOf(tellers);
    }

    /** What may be published after this: the count as it is now when at least {@code k} tellers came or went, else this again. */
    public Figure<T> next(Figure<T> now, FewestTellers fewest) {
        return fewest.allows(changed(now)) ? now : this;
    }

    private int changed(Figure<T> now) {
        var kept = new HashSet<>(tellers);
        kept.retainAll(now.tellers);
        return tellers.size() + now.tellers.size() - 2 * kept.size();
    }
}
