package nl.ruimtemaker.analysis.network;

import java.util.Arrays;

/** How many steps people are from one another; in memory whole, so for a neighbourhood and not for a country. */
final class Distances {
    static final int NONE = Integer.MAX_VALUE;

    private final int[][] steps;
    private final int longest;

    private Distances(int[][] steps) {
        this.steps = steps;
        this.longest = Arrays.stream(steps)
                .flatMapToInt(Arrays::stream)
                .filter(step -> step != NONE)
                .max()
                .orElse(0);
    }

    /** Between the given people, by their place in the list; paths may run through everybody. */
    static Distances between(int[] people, Graph graph) {
        var steps = new int[people.length][people.length];
        var place = new int[graph.people()];
        Arrays.fill(place, -1);
        for (int i = 0; i < people.length; i++) {
            Arrays.fill(steps[i], NONE);
            steps[i][i] = 0;
            place[people[i]] = i;
        }
        for (int first = 0; first < people.length; first += ManySearches.AT_ONCE) {
            int from = first;
            new ManySearches(graph)
                    .search(
                            people,
                            from,
                            Math.min(people.length, from + ManySearches.AT_ONCE),
                            (distance, person, searches, at) -> {
                                if (place[person] >= 0) {
                                    note(steps, from, place[person], distance, searches, at);
                                }
                            });
        }
        return new Distances(steps);
    }

    private static void note(int[][] steps, int from, int person, int distance, long[] searches, int at) {
        for (int word = 0; word < ManySearches.WORDS; word++) {
            for (long left = searches[at + word]; left != 0; left &= left - 1) {
                steps[from + word * Long.SIZE + Long.numberOfTrailingZeros(left)][person] = distance;
            }
        }
    }

    int people() {
        return steps.length;
    }

    /** {@link #NONE} where there is no path. */
    int of(int one, int other) {
        return steps[one][other];
    }

    /** The longest of all paths; 0 when nobody can reach anybody. */
    int longest() {
        return longest;
    }

    /** How many people somebody can reach, themselves included. */
    int reachable(int one) {
        return (int) Arrays.stream(steps[one]).filter(step -> step != NONE).count();
    }

    double fragmentation() {
        long ordered = Arrays.stream(steps)
                        .flatMapToInt(Arrays::stream)
                        .filter(step -> step != NONE)
                        .count()
                - people();
        return new Fragmentation(Fragmentation.pairs(people()), ordered / 2).value();
    }

    double distanceFragmentation() {
        double nearness = Arrays.stream(steps)
                .flatMapToInt(Arrays::stream)
                .filter(step -> step != 0 && step != NONE)
                .mapToDouble(step -> 1.0 / step)
                .sum();
        return 1 - nearness / 2 / Fragmentation.pairs(people());
    }

    /** As if these two had been introduced: every path may now run over them. */
    Distances withTie(int one, int other) {
        var shorter = new int[steps.length][];
        Arrays.setAll(shorter, from -> steps[from].clone());
        for (int from = 0; from < steps.length; from++) {
            long overOne = 1L + steps[from][one];
            long overOther = 1L + steps[from][other];
            for (int to = 0; to < steps.length; to++) {
                long over = Math.min(overOne + steps[other][to], overOther + steps[one][to]);
                shorter[from][to] = (int) Math.min(steps[from][to], over);
            }
        }
        return new Distances(shorter);
    }
}
