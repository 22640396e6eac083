package nl.ruimtemaker.analysis.network;

import java.util.stream.IntStream;

/** A tie that is not there, and what it would bring: how much nearer all pairs of people come together. */
record NewTie(int one, int other) {
    /**
     * Who is nearer to one, by more than the tie itself, and who is nearer to the other; only between them it shortens
     * paths. Before, they were at most as far as by way of both ends, so this is the most that it can bring; when there was
     * no path at all, it is what it brings.
     */
    double gainAtMost(Distances distances) {
        var nearOne = countByDistance(one, other, distances);
        var nearOther = countByDistance(other, one, distances);
        int before = distances.of(one, other);
        double gain = 0;
        for (int i = 0; i < nearOne.length; i++) {
            for (int j = 0; nearOne[i] > 0 && j < nearOther.length; j++) {
                double nearness = before == Distances.NONE ? 0 : 1.0 / (i + before + j);
                gain += (double) nearOne[i] * nearOther[j] * (1.0 / (i + 1 + j) - nearness);
            }
        }
        return gain;
    }

    double gain(Distances distances) {
        if (distances.of(one, other) == Distances.NONE) {
            return gainAtMost(distances);
        }
        var nearOther = nearer(other, one, distances).toArray();
        return nearer(one, other, distances)
                .mapToDouble(person -> gain(person, nearOther, distances))
                .sum();
    }

    private double gain(int person, int[] nearOther, Distances distances) {
        double gain = 0;
        for (int to : nearOther) {
            int over = distances.of(person, one) + 1 + distances.of(other, to);
            int before = distances.of(person, to);
            gain += over < before ? 1.0 / over - 1.0 / before : 0;
        }
        return gain;
    }

    private static IntStream nearer(int end, int otherEnd, Distances distances) {
        return IntStream.range(0, distances.people())
                .filter(person -> distances.of(end, person) < distances.of(otherEnd, person) - 1);
    }

    private static int[] countByDistance(int end, int otherEnd, Distances distances) {
        var counts = new int[distances.longest() + 1];
        nearer(end, otherEnd, distances).forEach(person -> counts[distances.of(end, person)]++);
        return counts;
    }
}
