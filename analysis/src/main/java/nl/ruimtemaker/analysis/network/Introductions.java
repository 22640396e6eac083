package nl.ruimtemaker.analysis.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who could be introduced to one another: the ties whose addition lowers F or DF most, one after the other, each the best
 * given those before it.
 *
 * <p>Source: the measures are those of S. P. Borgatti, Identifying sets of key players in a social network, Computational
 * and Mathematical Organization Theory 12 (2006), 21–34. To look for a tie instead of a person is our own choice.
 */
public final class Introductions {
    /** All pairs are weighed; beyond a large neighbourhood that takes minutes, and no page shows it. */
    public static final int MOST_PEOPLE = 1_000;

    /** Gains that differ by less do so only by the order in which they were added up. */
    private static final double SAME = 1e-9;

    private final int[] people;
    private Distances distances;

    private Introductions(Graph graph, BitSet people) {
        if (people.cardinality() < 2 || people.cardinality() > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "Expected 2 to %d people, found %d".formatted(MOST_PEOPLE, people.cardinality()));
        }
        this.people = people.stream().toArray();
        this.distances = Distances.between(this.people, graph);
    }

    /**
     * Those that lower F most, and of these those that lower DF most; fewer than asked once all are connected.
     *
     * @param people between whom is introduced and over whose pairs F is taken; paths may run through everybody
     * @param most how many at most
     * @throws IllegalArgumentException when there are fewer than 2 people or more than {@link #MOST_PEOPLE}
     */
    public static List<Introduction> loweringFragmentation(Graph graph, BitSet people, int most) {
        var introductions = new Introductions(graph, people);
        return introductions.oneAfterTheOther(most, introductions::betweenLargestParts);
    }

    /**
     * Those that lower DF most; fewer than asked once everybody knows everybody.
     *
     * @throws IllegalArgumentException as {@link #loweringFragmentation}
     */
    public static List<Introduction> loweringDistanceFragmentation(Graph graph, BitSet people, int most) {
        var introductions = new Introductions(graph, people);
        return introductions.oneAfterTheOther(most, introductions::betweenStrangers);
    }

    private List<Introduction> oneAfterTheOther(int most, Supplier<Stream<NewTie>> candidates) {
        var found = new ArrayList<Introduction>();
        while (found.size() < most) {
            var best = best(candidates.get());
            if (best.isEmpty()) {
                break;
            }
            var tie = best.get();
            distances = distances.withTie(tie.one(), tie.other());
            found.add(new Introduction(
                    people[tie.one()],
                    people[tie.other()],
                    distances.fragmentation(),
                    distances.distanceFragmentation()));
        }
        return found;
    }

    /** Of equals the first by number, so that the order of rows does not matter. */
    private Optional<NewTie> best(Stream<NewTie> candidates) {
        NewTie best = null;
        double most = 0;
        for (var tie : (Iterable<NewTie>) candidates::iterator) {
            double gain = tie.gainAtMost(distances) > most + SAME ? tie.gain(distances) : 0;
            if (gain > most + SAME) {
                best = tie;
                most = gain;
            }
        }
        return Optional.ofNullable(best);
    }

    private Stream<NewTie> betweenStrangers() {
        return pairs(tie -> distances.of(tie.one(), tie.other()) > 1);
    }

    /** F falls by the pairs between the two parts that are joined, so the widest gap is the product of their sizes. */
    private Stream<NewTie> betweenLargestParts() {
        var sizes = IntStream.range(0, people.length).map(distances::reachable).toArray();
        Predicate<NewTie> apart = tie -> distances.of(tie.one(), tie.other()) == Distances.NONE;
        long widest = pairs(apart).mapToLong(tie -> gap(tie, sizes)).max().orElse(0);
        return pairs(apart.and(tie -> gap(tie, sizes) == widest));
    }

    private static long gap(NewTie tie, int[] sizes) {
        return (long) sizes[tie.one()] * sizes[tie.other()];
    }

    private Stream<NewTie> pairs(Predicate<NewTie> wanted) {
        return IntStream.range(0, people.length)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, people.length).mapToObj(other -> new NewTie(one, other)))
                .filter(wanted);
    }
}
