package nl.ruimtemaker.analysis.opinion;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands.
 *
 * @param x along the first axis, in the units of votes
 * @param y along the second axis
 * @param group the name of their group; null for who is in none, and for who is in a group of few
 */
public record Participant(
        long id, double x, double y, @Nullable String group) {
    /** @param told by how many people a group has, whether it is said who is in it */
    static List<Participant> all(VoteMatrix votes, Positions positions, Groups groups, IntPredicate told) {
        var named = IntStream.range(0, groups.count()).filter(group -> told.test(groups.size(group)));
        var names = named.boxed().collect(Collectors.toMap(group -> group, groups.names()::get));
        return IntStream.range(0, votes.people())
                .mapToObj(row -> new Participant(
                        votes.person(row), positions.x()[row], positions.y()[row], names.get(groups.of()[row])))
                .toList();
    }
}
