package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Who was there at which moment, both ways round as compressed sparse rows in ascending order; nobody is there twice. */
public final class TwoMode {
    final Rows momentsOf;
    final Rows peopleAt;
    private final double[] daysAgo;

    /** For each row its columns, in {@code columns[starts[row]] .. columns[starts[row + 1] - 1]}. */
    record Rows(int[] starts, int[] columns) {
        int count() {
            return starts.length - 1;
        }

        int length(int row) {
            return starts[row + 1] - starts[row];
        }
    }

    private TwoMode(Rows momentsOf, Rows peopleAt, double[] daysAgo) {
        this.momentsOf = momentsOf;
        this.peopleAt = peopleAt;
        this.daysAgo = daysAgo;
    }

    /**
     * Who was there, by name.
     *
     * @throws IllegalArgumentException when somebody is not among the names, a moment has two ages, or one is below 0 or no
     *     finite number
     */
    public static TwoMode of(Names people, Collection<Attendance> attendances) {
        var ages = new TreeMap<String, Double>();
        for (var attendance : attendances) {
            var before = ages.putIfAbsent(attendance.moment(), attendance.daysAgo());
            if (before != null && before != attendance.daysAgo()) {
                throw new IllegalArgumentException("Expected one age of moment %s, found %s and %s days"
                        .formatted(attendance.moment(), before, attendance.daysAgo()));
            }
        }
        var moments = Names.of(ages.keySet());
        var all = List.copyOf(attendances);
        return of(
                people.size(),
                all.stream()
                        .mapToInt(attendance -> people.number(attendance.person()))
                        .toArray(),
                all.stream()
                        .mapToInt(attendance -> moments.number(attendance.moment()))
                        .toArray(),
                ages.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Who was there, by number: {@code person[i]} at {@code moment[i]}.
     *
     * @param people how many; the numbers of people are below it
     * @param daysAgo the age of each moment in days, finite and at least 0; the numbers of moments are below its length
     * @throws IllegalArgumentException when the arrays of persons and moments differ in length, or an age is below 0 or no
     *     finite number
     * @throws IndexOutOfBoundsException when a number is not that of a person or a moment
     */
    public static TwoMode of(int people, int[] person, int[] moment, double[] daysAgo) {
        if (person.length != moment.length) {
            throw new IllegalArgumentException(
                    "Expected as many persons as moments, found %d and %d".formatted(person.length, moment.length));
        }
        Arrays.stream(daysAgo)
                .filter(age -> !(age >= 0 && Double.isFinite(age)))
                .findFirst()
                .ifPresent(age -> {
                    throw new IllegalArgumentException("Expected ages of 0 days or more that are finite, found " + age);
                });
        var peopleAt = rows(daysAgo.length, moment, person);
        var momentsOf = once(transposed(peopleAt, people));
        return new TwoMode(momentsOf, transposed(momentsOf, daysAgo.length), daysAgo.clone());
    }

    /** How many people there are, also who was never there. */
    public int people() {
        return momentsOf.count();
    }

    /** How many moments there are, also at which nobody was. */
    public int moments() {
        return peopleAt.count();
    }

    /** How often somebody was there, all together. */
    public int attendances() {
        return momentsOf.columns().length;
    }

    double daysAgo(int moment) {
        return daysAgo[moment];
    }

    private static Rows rows(int count, int[] row, int[] column) {
        var starts = starts(count, row);
        var columns = new int[row.length];
        var next = Arrays.copyOf(starts, count);
        for (int i = 0; i < row.length; i++) {
            columns[next[row[i]]++] = column[i];
        }
        return new Rows(starts, columns);
    }

    /** Rows of the other side, each in ascending order whatever the order was before. */
    private static Rows transposed(Rows rows, int count) {
        var rowOf = new int[rows.columns().length];
        for (int row = 0; row < rows.count(); row++) {
            Arrays.fill(rowOf, rows.starts()[row], rows.starts()[row + 1], row);
        }
        return rows(count, rows.columns(), rowOf);
    }

    private static Rows once(Rows rows) {
        var starts = new int[rows.starts().length];
        var columns = new int[rows.columns().length];
        int size = 0;
        for (int row = 0; row < rows.count(); row++) {
            for (int at = rows.starts()[row]; at < rows.starts()[row + 1]; at++) {
                if (size == starts[row] || columns[size - 1] != rows.columns()[at]) {
                    columns[size++] = rows.columns()[at];
                }
            }
            starts[row + 1] = size;
        }
        return new Rows(starts, Arrays.copyOf(columns, size));
    }

    private static int[] starts(int count, int[] row) {
        var starts = new int[count + 1];
        for (int each : row) {
            starts[each + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }
}
