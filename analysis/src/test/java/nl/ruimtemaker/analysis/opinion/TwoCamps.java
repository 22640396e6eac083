package nl.ruimtemaker.analysis.opinion;

import java.util.SplittableRandom;

/** A made-up conversation: who has an even number tends to agree with even statements, and who has an odd one with odd ones. */
final class TwoCamps {
    private static final double SEEN = 0.5;
    private static final double OWN = 0.85;
    private static final double PASSES = 0.1;

    private TwoCamps() {}

    static VoteMatrix votes(int people, int statements, long seed) {
        return votes(people, statements, seed, (person, statement) -> person % 2 == statement % 2);
    }

    /** Two camps along two questions that have nothing to do with one another, so that both axes mean something. */
    static VoteMatrix crossed(int people, int statements, long seed) {
        return votes(people, statements, seed, (person, statement) -> {
            int camp = statement % 3 == 0 ? person / 2 % 2 : person % 2;
            return camp == statement / 3 % 2;
        });
    }

    private static VoteMatrix votes(int people, int statements, long seed, Agrees agrees) {
        var random = new SplittableRandom(seed);
        var ballots = VoteMatrix.ballots();
        for (int person = 0; person < people; person++) {
            for (int statement = 0; statement < statements; statement++) {
                boolean own = random.nextDouble() < OWN == agrees.on(person, statement);
                var vote = random.nextDouble() < PASSES ? Vote.PASS : own ? Vote.AGREE : Vote.DISAGREE;
                if (random.nextDouble() < SEEN) {
                    ballots.add(person, statement, vote);
                } else {
                    ballots.saw(person, statement);
                }
            }
        }
        return ballots.build();
    }

    private interface Agrees {
        boolean on(int person, int statement);
    }
}
