package nl.ruimtemaker.analysis.opinion;

import java.util.Set;

/**
 * What was decided about statements, by their ids. Neither kind moves anybody on the map: its column is set to zero, not
 * taken out, as Polis does (C. Small et al., Polis: scaling deliberation by mapping high dimensional opinion spaces,
 * RECERCA 26 (2021)).
 *
 * @param out put aside: never representative, never asked again
 * @param meta about the person or about the conversation instead of its subject: asked of everyone, always
 */
public record Moderation(Set<Long> out, Set<Long> meta) {
    public static final Moderation NONE = new Moderation(Set.of(), Set.of());

    public Moderation {
        out = Set.copyOf(out);
        meta = Set.copyOf(meta);
    }

    boolean zeroes(long statement) {
        return out.contains(statement) || meta.contains(statement);
    }

    /** By column, whether it is set to zero. */
    boolean[] zeroed(VoteMatrix votes) {
        var zeroed = new boolean[votes.statements()];
        for (int column = 0; column < zeroed.length; column++) {
            zeroed[column] = zeroes(votes.statement(column));
        }
        return zeroed;
    }
}
