package nl.ruimtemaker.analysis.opinion;

/**
 * A statement in which a group differs from everybody else.
 *
 * @param statement its id
 * @param direction agree or disagree
 * @param successes how many of the group voted so
 * @param trials how many of the group have seen it
 * @param probability of a vote in this direction, in (0, 1)
 * @param probabilityZ how far that is from a half, in standard deviations
 * @param representativeness the probability by that of everybody else, above 0
 * @param representativenessZ how far they are apart, in standard deviations
 */
public record Representative(
        long statement,
        Vote direction,
        int successes,
        int trials,
        double probability,
        double probabilityZ,
        double representativeness,
        double representativenessZ) {

    /** What statements are put in order by; at least 0 where both tests point the same way. */
    public double score() {
        return representativeness * representativenessZ * probability * probabilityZ;
    }

    boolean isSure() {
        return representativenessZ > ProportionZ.SURE && probabilityZ > ProportionZ.SURE;
    }

    /** That something is agreed upon in the group at all, whether or not others do too. */
    boolean isAgreed() {
        return probabilityZ > ProportionZ.SURE || representativeness > 1 && probability > 0.5;
    }

    static Representative of(long statement, int column, Vote direction, VoteCounts group, VoteCounts others) {
        int k = group.of(column, direction);
        int n = group.seen(column);
        int otherK = others.of(column, direction);
        int otherN = others.seen(column);
        double probability = ProportionZ.share(k, n);
        return new Representative(
                statement,
                direction,
                k,
                n,
                probability,
                ProportionZ.one(k, n),
                probability / ProportionZ.share(otherK, otherN),
                ProportionZ.two(k, n, otherK, otherN));
    }
}
