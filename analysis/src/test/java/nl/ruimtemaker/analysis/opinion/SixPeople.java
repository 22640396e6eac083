package nl.ruimtemaker.analysis.opinion;

/** The conversation of six people about four statements that all methods are held against. */
final class SixPeople {
    private static final String[] VOTES = {"++-.", "++--", "+.-0", "--++", "--.+", ".-++"};

    private SixPeople() {}

    static VoteMatrix votes() {
        var ballots = VoteMatrix.ballots();
        for (int person = 0; person < VOTES.length; person++) {
            for (int statement = 0; statement < VOTES[person].length(); statement++) {
                int sign = ".-0+".indexOf(VOTES[person].charAt(statement));
                if (sign > 0) {
                    ballots.add(person + 1, statement + 1, Vote.of(sign - 1));
                }
            }
        }
        return ballots.build();
    }
}
