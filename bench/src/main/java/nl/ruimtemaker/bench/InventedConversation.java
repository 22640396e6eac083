package nl.ruimtemaker.bench;

import java.util.SplittableRandom;
import nl.ruimtemaker.analysis.opinion.Ballots;
import nl.ruimtemaker.analysis.opinion.Vote;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** A made-up conversation of any size, the same from the same seed: three camps, each of its own mind on most statements. */
final class InventedConversation {
    private static final int CAMPS = 3;
    private static final double OWN = 0.8;
    private static final double PASSES = 0.12;

    private InventedConversation() {}

    /** Everybody votes on {@code each} statements, whichever come. */
    static Ballots of(int people, int statements, int each, long seed) {
        var random = new SplittableRandom(seed);
        var ballots = VoteMatrix.ballots();
        for (int person = 0; person < people; person++) {
            int first = random.nextInt(statements);
            for (int vote = 0; vote < each; vote++) {
                // A step without a divisor in common with the number of statements comes by none of them twice.
                int statement = (first + vote * 7) % statements;
                ballots.add(person, statement, vote(random, person % CAMPS, statement));
            }
        }
        return ballots;
    }

    private static Vote vote(SplittableRandom random, int camp, int statement) {
        if (random.nextDouble() < PASSES) {
            return Vote.PASS;
        }
        boolean own = random.nextDouble() < OWN;
        boolean agrees = (statement * 31 + camp * 17) % 5 % 2 == 0;
        return own == agrees ? Vote.AGREE : Vote.DISAGREE;
    }
}
