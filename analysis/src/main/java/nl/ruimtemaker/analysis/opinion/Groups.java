package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows belong together. It stays within the library: what goes out is asked of {@link Opinion}, which says of nobody
 * that they are in a group of few.
 *
 * @param names by number of the group
 * @param of by row, the number of the group, or -1
 */
record Groups(List<String> names, int[] of) {
    static final int NOWHERE = -1;

    /** A, B … as people know them, by numbers of which some may be missing. */
    static Groups named(int[] numbers) {
        var present = Arrays.stream(numbers)
                .filter(number -> number >= 0)
                .distinct()
                .sorted()
                .toArray();
        return new Groups(
                Arrays.stream(present)
                        .mapToObj(number -> String.valueOf((char) ('A' + number)))
                        .toList(),
                Arrays.stream(numbers)
                        .map(number -> number < 0 ? NOWHERE : Arrays.binarySearch(present, number))
                        .toArray());
    }

    /** Groups of those who take part; the others are in none. */
    static Groups shown(int people, TakingPart in, Clustering clustering) {
        var numbers = none(people).of();
        for (int place = 0; place < in.rows().length; place++) {
            numbers[in.rows()[place]] = clustering.shown()[place];
        }
        return named(numbers);
    }

    static Groups none(int people) {
        var of = new int[people];
        Arrays.fill(of, NOWHERE);
        return new Groups(List.of(), of);
    }

    /** Groups that were found elsewhere, in the order of their names; who didn't vote is left out, and so is a group of such. */
    static Groups given(VoteMatrix votes, Map<Long, String> given) {
        var names = new @Nullable String[votes.people()];
        given.forEach((person, name) -> {
            int row = votes.row(person);
            if (row >= 0 && votes.votesOf(row) > 0) {
                names[row] = name;
            }
        });
        var present = Arrays.stream(names)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new Groups(
                present,
                Arrays.stream(names)
                        .mapToInt(name -> name == null ? NOWHERE : present.indexOf(name))
                        .toArray());
    }

    int count() {
        return names.size();
    }

    /** Those who are in a group, ascending. */
    int[] rows() {
        return IntStream.range(0, of.length).filter(row -> of[row] != NOWHERE).toArray();
    }

    /** By group, how many are in it. */
    IntStream sizes() {
        var sizes = new int[count()];
        Arrays.stream(rows()).forEach(row -> sizes[of[row]]++);
        return Arrays.stream(sizes);
    }

    @Nullable
    String nameOf(int row) {
        return of[row] == NOWHERE ? null : names.get(of[row]);
    }

    /** By group, what its people voted. */
    VoteCounts[] counts(VoteMatrix votes) {
        var counts = new VoteCounts[count()];
        Arrays.setAll(counts, _ -> VoteCounts.none(votes.statements()));
        for (int row = 0; row < of.length; row++) {
            if (of[row] != NOWHERE) {
                counts[of[row]].addRow(votes, row);
            }
        }
        return counts;
    }
}
