package nl.ruimtemaker.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.disclosure.Audit;
import nl.ruimtemaker.analysis.disclosure.Cell;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import nl.ruimtemaker.analysis.disclosure.Figure;
import nl.ruimtemaker.analysis.disclosure.RoundedToFive;
import nl.ruimtemaker.analysis.disclosure.Suppression;
import nl.ruimtemaker.analysis.disclosure.TwoWayTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A table of ten rows and ten columns from a seed, and a figure of a hundred tellers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class DisclosureMethods {
    private static final int SIZE = 10;

    private final Random random = new Random(2026);
    private final int[][] counts = Stream.generate(
                    () -> random.ints(SIZE, 0, 30).toArray())
            .limit(SIZE)
            .toArray(int[][]::new);
    private final TwoWayTable table = TwoWayTable.of(counts);
    private final Map<Cell, Set<Integer>> tellers = tellers();
    private final Figure<Integer> figure = figure(100);
    private final Figure<Integer> later = figure(120);
    private final Suppression suppression = Suppression.of(table, FewestTellers.INSIDE);
    private final RoundedToFive rounded = new RoundedToFive(table);

    @Benchmark
    public Suppression suppressionOf10By10() {
        return Suppression.of(table, FewestTellers.INSIDE);
    }

    @Benchmark
    public Suppression suppressionOfTheNext10By10() {
        return suppression.next(table, tellers, tellers, FewestTellers.INSIDE);
    }

    @Benchmark
    public Audit auditOf10By10() {
        return Audit.of(table, suppression.audit().intervals().keySet());
    }

    @Benchmark
    public boolean mayAFigureBeFollowed() {
        return figure.mayBeFollowedBy(later, FewestTellers.INSIDE);
    }

    @Benchmark
    public int roundedToFive() {
        return rounded.shown(new Cell(SIZE, SIZE));
    }

    private static Figure<Integer> figure(int tellers) {
        return new Figure<>(tellers, IntStream.range(0, tellers).boxed().collect(Collectors.toSet()));
    }

    private Map<Cell, Set<Integer>> tellers() {
        var tellers = new HashMap<Cell, Set<Integer>>();
        int next = 0;
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                for (int teller = 0; teller < counts[row][column]; teller++, next++) {
                    for (int cell = 0; cell < 4; cell++) {
                        var at = new Cell(cell % 2 == 0 ? row : SIZE, cell / 2 == 0 ? column : SIZE);
                        tellers.computeIfAbsent(at, _ -> new HashSet<>()).add(next);
                    }
                }
            }
        }
        return tellers;
    }
}
