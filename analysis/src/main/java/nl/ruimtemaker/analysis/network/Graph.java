package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * People, numbered from 0, and the ties between them: undirected, no loops, two people tied at most once, each tie with
 * a strength above 0. Held as compressed sparse rows: whom person {@code p} knows stands in ascending order in
 * {@code neighbours[starts[p]] .. neighbours[starts[p + 1] - 1]}, the strengths beside it; every tie stands there twice.
 * Room for 2<sup>30</sup> ties; 24 bytes a tie and 4 a person.
 */
public final class Graph {
    final int[] starts;
    final int[] neighbours;
    final double[] strengths;

    Graph(int[] starts, int[] neighbours, double[] strengths) {
        this.starts = starts;
        this.neighbours = neighbours;
        this.strengths = strengths;
    }

    /**
     * The graph of these ties; somebody's tie with themselves is left out, strengths of ties named twice are added.
     *
     * @throws IllegalArgumentException when a tie names somebody who is not among the names
     */
    public static Graph of(Names names, Collection<Tie> ties) {
        var all = List.copyOf(ties);
        var one = all.stream().mapToInt(tie -> names.number(tie.one())).toArray();
        var other = all.stream().mapToInt(tie -> names.number(tie.other())).toArray();
        return of(
                names.size(),
                one,
                other,
                all.stream().mapToDouble(Tie::strength).toArray());
    }

    /**
     * The graph of the ties between {@code one[i]} and {@code other[i]}, each with strength 1.
     *
     * @throws IllegalArgumentException as {@link #of(int, int[], int[], double[])}
     */
    public static Graph of(int people, int[] one, int[] other) {
        var strengths = new double[one.length];
        Arrays.fill(strengths, 1);
        return of(people, one, other, strengths).unweighted();
    }

    /**
     * The graph of the ties between {@code one[i]} and {@code other[i]} with strength {@code strength[i]}; loops are left
     * out, strengths of ties named twice are added.
     *
     * @param people how many; the numbers of people are below it
     * @throws IllegalArgumentException when the arrays differ in length, a number is not that of a person, or a strength is
     *     not a finite number above 0
     */
    public static Graph of(int people, int[] one, int[] other, double[] strength) {
        return new CompressedRows(people, one, other, strength).graph();
    }

    /** How many people there are, also without ties. */
    public int people() {
        return starts.length - 1;
    }

    /** How many ties there are, each counted once. */
    public long ties() {
        return neighbours.length / 2;
    }

    BitSet everybody() {
        var everybody = new BitSet(people());
        everybody.set(0, people());
        return everybody;
    }

    /** How many people somebody is tied to. */
    int degree(int person) {
        return starts[person + 1] - starts[person];
    }

    /**
     * Whether two people are tied; nobody is with themselves.
     *
     * @param one a number, 0 to {@link #people()} - 1, as is the other
     * @throws IndexOutOfBoundsException when {@code one} is nobody's; the number of nobody is tied to nobody
     */
    public boolean areTied(int one, int other) {
        return position(one, other) >= 0;
    }

    /**
     * The strength of a tie, above 0; 0 where there is none.
     *
     * @param one a number, 0 to {@link #people()} - 1, as is the other
     * @throws IndexOutOfBoundsException when {@code one} is nobody's; the number of nobody is tied to nobody
     */
    public double strength(int one, int other) {
        int position = position(one, other);
        return position < 0 ? 0 : strengths[position];
    }

    /** The strength of the strongest tie; 0 without ties. */
    public double strongest() {
        return Arrays.stream(strengths).max().orElse(0);
    }

    /** Twice the number of ties, by the number of people; 0 when there is nobody. */
    public double averageDegree() {
        return people() == 0 ? 0 : (double) neighbours.length / people();
    }

    /** The same ties, all with strength 1. */
    public Graph unweighted() {
        var ones = new double[strengths.length];
        Arrays.fill(ones, 1);
        return new Graph(starts, neighbours, ones);
    }

    /** The same people, with the ties of at least that strength: whether a tie exists is a matter of threshold. */
    public Graph atLeast(double threshold) {
        return keeping((person, position) -> strengths[position] >= threshold);
    }

    /** The same people with the same numbers, but those who leave have no ties any more. */
    public Graph without(BitSet leaving) {
        return keeping((person, position) -> !leaving.get(person) && !leaving.get(neighbours[position]));
    }

    private int position(int one, int other) {
        return Arrays.binarySearch(neighbours, starts[one], starts[one + 1], other);
    }

    private Graph keeping(Kept kept) {
        var newStarts = new int[starts.length];
        var newNeighbours = new int[neighbours.length];
        var newStrengths = new double[strengths.length];
        int size = 0;
        for (int person = 0; person < people(); person++) {
            for (int at = starts[person]; at < starts[person + 1]; at++) {
                if (kept.keeps(person, at)) {
                    newNeighbours[size] = neighbours[at];
                    newStrengths[size++] = strengths[at];
                }
            }
            newStarts[person + 1] = size;
        }
        return new Graph(newStarts, Arrays.copyOf(newNeighbours, size), Arrays.copyOf(newStrengths, size));
    }

    private interface Kept {
        boolean keeps(int person, int position);
    }
}
