package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sorts ties into compressed sparse rows, in time that grows with the ties alone. */
final class CompressedRows {
    private final int people;
    private final int[] starts;
    private int[] neighbours;
    private double[] strengths;

    CompressedRows(int people, int[] one, int[] other, double[] strength) {
        if (one.length != other.length || one.length != strength.length) {
            throw new IllegalArgumentException("Expected as many ends as strengths, found %d, %d and %d"
                    .formatted(one.length, other.length, strength.length));
        }
        this.people = people;
        this.starts = starts(one, other, strength);
        this.neighbours = new int[starts[people]];
        this.strengths = new double[starts[people]];
        fill(one, other, strength);
    }

    /** Rows as they came, then transposed: undirected, that is the same graph, with every row in ascending order. */
    Graph graph() {
        transpose();
        return addedUp();
    }

    private int[] starts(int[] one, int[] other, double[] strength) {
        var counts = new int[people + 1];
        for (int tie = 0; tie < one.length; tie++) {
            if (!isPerson(one[tie])
                    || !isPerson(other[tie])
                    || !(strength[tie] > 0 && strength[tie] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "Expected two of %d people and a strength above 0, found %d, %d and %s"
                                .formatted(people, one[tie], other[tie], strength[tie]));
            }
            if (one[tie] != other[tie]) {
                counts[one[tie] + 1]++;
                counts[other[tie] + 1]++;
            }
        }
        Arrays.parallelPrefix(counts, Math::addExact);
        return counts;
    }

    private boolean isPerson(int number) {
        return number >= 0 && number < people;
    }

    private void fill(int[] one, int[] other, double[] strength) {
        var next = Arrays.copyOf(starts, people);
        for (int tie = 0; tie < one.length; tie++) {
            if (one[tie] != other[tie]) {
                put(next[one[tie]]++, other[tie], strength[tie]);
                put(next[other[tie]]++, one[tie], strength[tie]);
            }
        }
    }

    private void put(int position, int neighbour, double strength) {
        neighbours[position] = neighbour;
        strengths[position] = strength;
    }

    private void transpose() {
        var from = neighbours;
        var with = strengths;
        neighbours = new int[from.length];
        strengths = new double[from.length];
        var next = Arrays.copyOf(starts, people);
        for (int person = 0; person < people; person++) {
            for (int at = starts[person]; at < starts[person + 1]; at++) {
                put(next[from[at]]++, person, with[at]);
            }
        }
    }

    private Graph addedUp() {
        var newStarts = new int[people + 1];
        int size = 0;
        for (int person = 0; person < people; person++) {
            for (int at = starts[person], end; at < starts[person + 1]; at = end) {
                end = endOfRun(at, starts[person + 1]);
                put(size, neighbours[at], end == at + 1 ? strengths[at] : sum(at, end));
                size++;
            }
            newStarts[person + 1] = size;
        }
        return size == neighbours.length
                ? new Graph(starts, neighbours, strengths)
                : new Graph(newStarts, Arrays.copyOf(neighbours, size), Arrays.copyOf(strengths, size));
    }

    private int endOfRun(int at, int end) {
        int next = at + 1;
        while (next < end && neighbours[next] == neighbours[at]) {
            next++;
        }
        return next;
    }

    /** From small to large, so that the order of rows does not matter to the last digit. */
    private double sum(int from, int until) {
        Arrays.sort(strengths, from, until);
        return IntStream.range(from, until).mapToDouble(at -> strengths[at]).reduce(0, Double::sum);
    }
}
