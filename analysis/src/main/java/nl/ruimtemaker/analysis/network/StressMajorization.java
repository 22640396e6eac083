package nl.ruimtemaker.analysis.network;

import java.util.BitSet;

/**
 * Moves points until the distances between them are as near as can be to the distances wanted, near pairs first.
 *
 * <p>Source: E. R. Gansner, Y. Koren and S. North, Graph drawing by stress majorization, Graph Drawing 2004, with its local
 * moves; that who stood somewhere is held there is the anchoring of U. Brandes and M. Mader, A quantitative comparison of
 * stress-minimization approaches for offline dynamic graph drawing, Graph Drawing 2011.
 */
final class StressMajorization {
    private static final int ROUNDS = 500;

    /** In steps; nobody sees less. */
    private static final double STILL = 1e-4;

    /** Where somebody stood pulls as much as all other people together. */
    private static final double ANCHOR = 1;

    private final double[][] wanted;
    private final double[] x;
    private final double[] y;
    private final double[] anchorX;
    private final double[] anchorY;
    private final BitSet anchored;

    /**
     * @param wanted distances, above 0 between different points
     * @param x where points are, moved by {@link #settle}; so is y
     * @param anchored which points are held about where they are
     */
    StressMajorization(double[][] wanted, double[] x, double[] y, BitSet anchored) {
        this.wanted = wanted;
        this.x = x;
        this.y = y;
        this.anchorX = x.clone();
        this.anchorY = y.clone();
        this.anchored = anchored;
    }

    void settle() {
        double moved = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && moved > STILL; round++) {
            moved = 0;
            for (int point = 0; point < x.length; point++) {
                moved = Math.max(moved, move(point));
            }
        }
    }

    /** To where all others together want it; how far that is. */
    private double move(int point) {
        double pull = 0;
        double toX = 0;
        double toY = 0;
        for (int other = 0; other < x.length; other++) {
            if (other != point) {
                double weight = 1 / (wanted[point][other] * wanted[point][other]);
                double dx = x[point] - x[other];
                double dy = y[point] - y[other];
                double stretch = wanted[point][other] / Math.max(STILL, Math.sqrt(dx * dx + dy * dy));
                pull += weight;
                toX += weight * (x[other] + dx * stretch);
                toY += weight * (y[other] + dy * stretch);
            }
        }
        double hold = anchored.get(point) ? ANCHOR * pull : 0;
        return pull == 0
                ? 0
                : moveTo(
                        point,
                        (toX + hold * anchorX[point]) / (pull + hold),
                        (toY + hold * anchorY[point]) / (pull + hold));
    }

    private double moveTo(int point, double newX, double newY) {
        double moved = Math.hypot(newX - x[point], newY - y[point]);
        x[point] = newX;
        y[point] = newY;
        return moved;
    }
}
