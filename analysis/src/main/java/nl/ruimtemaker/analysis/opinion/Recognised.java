package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;

/** Numbers for groups that people recognise: those of the groups before with which they have most people in common. */
final class Recognised {
    private Recognised() {}

    /**
     * New numbers for {@code label}, by row; below zero is in no group.
     *
     * @param before by row
     */
    static int[] of(int[] label, int[] before) {
        int k = 1 + Arrays.stream(label).max().orElse(-1);
        int earlier = 1 + Arrays.stream(before).max().orElse(-1);
        var common = new int[k][Math.max(k, earlier)];
        for (int row = 0; row < label.length; row++) {
            if (label[row] >= 0 && before[row] >= 0) {
                common[label[row]][before[row]]++;
            }
        }
        var number = numbers(common, k);
        return Arrays.stream(label)
                .map(group -> group < 0 ? group : number[group])
                .toArray();
    }

    /** The largest group is the first; of equals, that of the first person. */
    static int[] bySize(int[] label) {
        var sizes = new TreeMap<Integer, Integer>();
        Arrays.stream(label).filter(group -> group >= 0).forEach(group -> sizes.merge(group, 1, Integer::sum));
        var order = Arrays.stream(label)
                .filter(group -> group >= 0)
                .distinct()
                .boxed()
                .sorted(Comparator.comparing(sizes::get).reversed())
                .toList();
        return Arrays.stream(label).map(order::indexOf).toArray();
    }

    /** The largest overlap first; numbers that are left go to groups that are left, below {@code k} where one is free. */
    private static int[] numbers(int[][] common, int k) {
        var number = new int[k];
        Arrays.fill(number, -1);
        var taken = new boolean[common.length == 0 ? 0 : common[0].length];
        for (int each = 0; each < k; each++) {
            int bestGroup = -1;
            int bestNumber = -1;
            for (int group = 0; group < k; group++) {
                for (int candidate = 0; number[group] < 0 && candidate < taken.length; candidate++) {
                    if (!taken[candidate]
                            && (bestGroup < 0 || common[group][candidate] > common[bestGroup][bestNumber])) {
                        bestGroup = group;
                        bestNumber = candidate;
                    }
                }
            }
            number[bestGroup] = bestNumber;
            taken[bestNumber] = true;
        }
        return number;
    }
}
