package nl.ruimtemaker.analysis.opinion;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands.
 *
 * @param x along the first axis, in the units of votes
 * @param y along the second axis
 * @param group the name of their group; null for who is in none, and for everybody when it can't be told
 */
public record Participant(
        long id, double x, double y, @Nullable String group) {
    static List<Participant> all(VoteMatrix votes, Positions positions, Groups groups) {
        return IntStream.range(0, votes.people())
                .mapToObj(row -> new Participant(
                        votes.person(row), positions.x()[row], positions.y()[row], groups.nameOf(row)))
                .toList();
    }
}
