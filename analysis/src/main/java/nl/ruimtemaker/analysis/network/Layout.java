package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where everybody stands in a drawing, so that people stand about as far apart as they are steps apart. Nothing in it says
 * who matters more.
 *
 * <p>Sources: {@link ClassicalScaling} to begin with, {@link StressMajorization} from there.
 *
 * @param places by name; one unit is about one step
 */
public record Layout(Map<String, Place> places) {
    /** More people than this make a ball of wool, and no drawing. */
    public static final int MOST_PEOPLE = 400;

    /** In steps: two who know the same people would otherwise stand on one spot for ever. */
    private static final double NUDGE = 0.2;

    /** A place in the plane. */
    public record Place(double x, double y) {}

    public Layout {
        places = Map.copyOf(places);
    }

    /**
     * The same names and ties give the same drawing, in whatever order they come.
     *
     * @throws IllegalArgumentException when there are more than {@link #MOST_PEOPLE}, or not as many names as people
     */
    public static Layout of(Names names, Graph graph) {
        var steps = steps(names, graph);
        var scaling = ClassicalScaling.of(steps);
        var nudges = names.inOrder().stream().map(Layout::nudge).toList();
        var x = scaling.axis(nudges.stream().mapToDouble(Place::x).toArray());
        var y = scaling.axis(nudges.stream().mapToDouble(Place::y).toArray(), x);
        Arrays.setAll(x, person -> x[person] + nudges.get(person).x());
        Arrays.setAll(y, person -> y[person] + nudges.get(person).y());
        return settled(names, steps, x, y, new BitSet());
    }

    /**
     * The drawing after something has changed: who was there before stays about where they were, who is new comes beside
     * whom they know.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public Layout next(Names names, Graph graph) {
        var steps = steps(names, graph);
        var known = new BitSet();
        var x = new double[names.size()];
        var y = new double[names.size()];
        for (int person = 0; person < names.size(); person++) {
            var place = places.get(names.of(person));
            known.set(person, place != null);
            var begin = place == null ? beside(person, names, graph) : place;
            x[person] = begin.x();
            y[person] = begin.y();
        }
        return settled(names, steps, x, y, known);
    }

    /** @throws IllegalArgumentException when nobody of that name was drawn */
    public Place of(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("Expected somebody who was drawn, found " + name);
        }
        return place;
    }

    private Place beside(int person, Names names, Graph graph) {
        var friends = IntStream.range(graph.starts[person], graph.starts[person + 1])
                .mapToObj(at -> names.of(graph.neighbours[at]))
                .flatMap(name -> Optional.ofNullable(places.get(name)).stream())
                .toList();
        var nudge = nudge(names.of(person));
        return new Place(
                nudge.x() + friends.stream().mapToDouble(Place::x).average().orElse(0),
                nudge.y() + friends.stream().mapToDouble(Place::y).average().orElse(0));
    }

    private static Layout settled(Names names, double[][] steps, double[] x, double[] y, BitSet anchored) {
        new StressMajorization(steps, x, y, anchored).settle();
        var places = new TreeMap<String, Place>();
        IntStream.range(0, names.size())
                .forEach(person -> places.put(names.of(person), new Place(x[person], y[person])));
        return new Layout(places);
    }

    /** Who cannot reach one another stand a step further apart than all who can. */
    private static double[][] steps(Names names, Graph graph) {
        if (graph.people() > MOST_PEOPLE || graph.people() != names.size()) {
            throw new IllegalArgumentException("Expected at most %d people with as many names, found %d and %d"
                    .formatted(MOST_PEOPLE, graph.people(), names.size()));
        }
        var distances = Distances.between(graph.everybody().stream().toArray(), graph);
        var steps = new double[graph.people()][graph.people()];
        for (int one = 0; one < steps.length; one++) {
            int from = one;
            Arrays.setAll(steps[one], to -> Math.min(distances.of(from, to), distances.longest() + 1));
        }
        return steps;
    }

    /** By the name alone, so that it is the same whoever else there is. */
    private static Place nudge(String name) {
        var random = new SplittableRandom(name.hashCode());
        return new Place(random.nextDouble(-NUDGE, NUDGE), random.nextDouble(-NUDGE, NUDGE));
    }
}
