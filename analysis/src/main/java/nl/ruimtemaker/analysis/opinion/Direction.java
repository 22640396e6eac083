package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Where to look for axes, and which way they point; a direction is a number for each statement. */
final class Direction {
    private static final double TIE = 1e-9;
    private static final long SEED = 1901;

    private Direction() {}

    /** Seeded, so never at right angles to the answer but in examples made for it, and always the same. */
    static double[][] anywhere(int directions, int columns) {
        var random = new SplittableRandom(SEED);
        var anywhere = new double[directions][columns];
        for (var direction : anywhere) {
            Arrays.setAll(direction, column -> random.nextDouble(-1, 1));
        }
        return anywhere;
    }

    /**
     * Directions as they were, and anywhere in statements of which they said nothing: a new axis may lie in these alone.
     *
     * @param from by column now, which column it was, or -1
     */
    static double[][] carried(double[][] before, int[] from) {
        var carried = anywhere(before.length, from.length);
        for (int each = 0; each < before.length; each++) {
            for (int column = 0; column < from.length; column++) {
                double was = from[column] < 0 ? 0 : before[each][from[column]];
                carried[each][column] = was == 0 ? carried[each][column] : was;
            }
        }
        return carried;
    }

    /** The direction or its opposite: that of which the largest number is positive, and of equals the first. */
    static double[] signed(double[] direction) {
        double most = Arrays.stream(direction).map(Math::abs).max().orElse(0);
        double first = Arrays.stream(direction)
                .filter(each -> Math.abs(each) >= most * (1 - TIE))
                .findFirst()
                .orElse(1);
        return first < 0 ? Vectors.turned(direction) : direction;
    }

    /** The direction or its opposite: that which points the way it did before, where it did. */
    static double[] towards(double[] before, int[] from, double[] direction) {
        double along = 0;
        for (int column = 0; column < from.length; column++) {
            along += from[column] < 0 ? 0 : before[from[column]] * direction[column];
        }
        return along < 0 ? Vectors.turned(direction) : direction;
    }
}
