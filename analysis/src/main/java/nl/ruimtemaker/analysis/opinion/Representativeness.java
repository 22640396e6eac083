package nl.ruimtemaker.analysis.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The few statements that tell most of a group: in which it differs from everybody else and is of one mind itself.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021): a share against a half and against the others, both at one-sided 90 %; the
 * best five by the product of shares and distances. That one of them is what the group agrees upon most, where there is such a
 * thing, and comes first, so that nobody is known only by what they are against, stands not in there but in what Polis
 * publishes of each conversation ({@code best-agree} under {@code repness} in its {@code math-pca2.json}).
 */
final class Representativeness {
    static final int MOST = 5;

    private static final Comparator<Representative> BY_SCORE =
            Comparator.comparingDouble(Representative::score).reversed().thenComparingLong(Representative::statement);

    private final List<Representative> sure = new ArrayList<>();
    private @Nullable Representative agreed;
    private @Nullable Representative farthest;

    private Representativeness() {}

    /**
     * At most five, agreements before disagreements.
     *
     * @param counts by group, what its people voted
     * @param zeroed by column, what is never representative
     */
    static List<Representative> of(VoteMatrix votes, VoteCounts[] counts, int group, boolean[] zeroed) {
        var others = VoteCounts.none(votes.statements());
        IntStream.range(0, counts.length)
                .filter(other -> other != group)
                .forEach(other -> others.addAll(counts[other]));
        return of(votes, counts[group], others, zeroed);
    }

    private static List<Representative> of(VoteMatrix votes, VoteCounts group, VoteCounts others, boolean[] zeroed) {
        var statements = new Representativeness();
        for (int column = 0; column < zeroed.length; column++) {
            if (!zeroed[column]) {
                statements.weigh(
                        Representative.of(votes.statement(column), column, Vote.AGREE, group, others),
                        Representative.of(votes.statement(column), column, Vote.DISAGREE, group, others));
            }
        }
        return statements.best();
    }

    private void weigh(Representative agree, Representative disagree) {
        var further = agree.representativenessZ() > disagree.representativenessZ() ? agree : disagree;
        if (agree.isSure() || disagree.isSure()) {
            sure.add(further);
        }
        if (farthest == null || further.representativenessZ() > farthest.representativenessZ()) {
            farthest = further;
        }
        if (agree.successes() + disagree.successes() > 0 && isMoreAgreed(agree, agreed)) {
            agreed = agree;
        }
    }

    /** While the best so far is agreed by the others as much, what the group agrees upon most is better. */
    private static boolean isMoreAgreed(Representative agree, @Nullable Representative best) {
        if (best == null) {
            return agree.isAgreed();
        }
        return best.representativeness() > 1
                ? agree.score() > best.score()
                : agree.probability() * agree.probabilityZ() > best.probability() * best.probabilityZ();
    }

    private List<Representative> best() {
        var best = new ArrayList<Representative>();
        Optional.ofNullable(agreed).ifPresent(best::add);
        if (sure.isEmpty()) {
            Optional.ofNullable(farthest).filter(_ -> best.isEmpty()).ifPresent(best::add);
            return List.copyOf(best);
        }
        sure.stream()
                .filter(each -> agreed == null || each.statement() != agreed.statement())
                .sorted(BY_SCORE)
                .limit(MOST - best.size())
                .forEach(best::add);
        best.sort(Comparator.comparing(Representative::direction).reversed());
        return List.copyOf(best);
    }
}
