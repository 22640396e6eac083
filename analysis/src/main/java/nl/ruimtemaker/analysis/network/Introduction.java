package nl.ruimtemaker.analysis.network;

/**
 * Two people who do not know one another yet.
 *
 * @param one the number of the first, below that of the other
 * @param fragmentation F once they do, in [0, 1]
 * @param distanceFragmentation DF once they do, in [0, 1]
 */
public record Introduction(int one, int other, double fragmentation, double distanceFragmentation) {}
