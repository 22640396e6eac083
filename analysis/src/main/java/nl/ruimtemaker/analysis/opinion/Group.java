package nl.ruimtemaker.analysis.opinion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * People who stand together, as one.
 *
 * @param id the name of the group
 * @param size how many people
 * @param silhouette how much nearer they stand to each other than to the next group, in [-1, 1]
 * @param representative what tells most of them, at most five statements
 */
public record Group(String id, int size, double silhouette, List<Representative> representative) {
    public Group {
        representative = List.copyOf(representative);
    }

    /**
     * All of them.
     *
     * @param counts by group, what its people voted
     * @param zeroed by column, what was put aside
     */
    static List<Group> all(
            VoteMatrix votes, Groups groups, VoteCounts[] counts, boolean[] zeroed, Silhouette silhouette) {
        var sizes = groups.sizes().toArray();
        return IntStream.range(0, groups.count())
                .mapToObj(group -> new Group(
                        groups.names().get(group),
                        sizes[group],
                        silhouette.of()[group],
                        Representativeness.of(votes, counts, group, zeroed)))
                .toList();
    }
}
