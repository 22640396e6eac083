package nl.ruimtemaker.analysis.opinion;

import java.util.stream.IntStream;

/**
 * Where people stand, and along which axes.
 *
 * @param zeroed by column, what was put aside
 * @param everyone what all people voted; nothing on what was put aside
 */
record Standing(boolean[] zeroed, VoteCounts everyone, PrincipalComponents axes, Positions positions) {
    static Standing of(VoteMatrix votes, Moderation moderation) {
        var zeroed = moderation.zeroed(votes);
        var centred = CentredVotes.of(votes, zeroed);
        return of(zeroed, centred, PrincipalComponents.of(centred));
    }

    /** @param from by column now, which column it was, or -1 */
    Standing after(VoteMatrix votes, Moderation moderation, int[] from) {
        var now = moderation.zeroed(votes);
        var centred = CentredVotes.of(votes, now);
        return of(now, centred, axes.after(centred, from));
    }

    private static Standing of(boolean[] zeroed, CentredVotes centred, PrincipalComponents axes) {
        int aside = (int) IntStream.range(0, zeroed.length)
                .filter(column -> zeroed[column])
                .count();
        return new Standing(zeroed, centred.counts(), axes, Positions.of(centred, axes, aside));
    }
}
