package nl.ruimtemaker.bench;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.TwoMode;

/** Networks from a seed: one end of a tie is anybody, the other more often one of those who know many. */
final class InventedNetwork {
    private static final long SEED = 2026;
    private static final int TIES_A_PERSON = 10;
    private static final int ATTENDANCES_A_PERSON = 10;
    private static final int ATTENDANCES_A_MOMENT = 5;

    private InventedNetwork() {}

    /** The ends of ties of so many people, in turn. */
    static int[] ends(int people) {
        var random = new SplittableRandom(SEED);
        var ends = new int[2 * TIES_A_PERSON * people];
        for (int at = 0; at < ends.length; at += 2) {
            ends[at] = random.nextInt(people);
            ends[at + 1] = (int) (people * Math.pow(random.nextDouble(), 3));
        }
        return ends;
    }

    static Graph graph(int people) {
        var ends = ends(people);
        return Graph.of(people, every(ends, 0), every(ends, 1));
    }

    /** Who was there, so many times: person and moment in turn. */
    static int[] attendances(int count) {
        var random = new SplittableRandom(SEED);
        var rows = new int[2 * count];
        for (int at = 0; at < rows.length; at += 2) {
            rows[at] = random.nextInt(Math.max(1, count / ATTENDANCES_A_PERSON));
            rows[at + 1] = random.nextInt(Math.max(1, count / ATTENDANCES_A_MOMENT));
        }
        return rows;
    }

    static TwoMode twoMode(int count) {
        var rows = attendances(count);
        return TwoMode.of(
                count / ATTENDANCES_A_PERSON, every(rows, 0), every(rows, 1), new double[count / ATTENDANCES_A_MOMENT]);
    }

    private static int[] every(int[] pairs, int side) {
        return IntStream.range(0, pairs.length / 2)
                .map(at -> pairs[2 * at + side])
                .toArray();
    }
}
