package nl.ruimtemaker.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.agreement.CohensKappa;
import nl.ruimtemaker.analysis.disclosure.Audit;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import nl.ruimtemaker.analysis.disclosure.Figure;
import nl.ruimtemaker.analysis.disclosure.Suppression;
import nl.ruimtemaker.analysis.disclosure.TwoWayTable;
import nl.ruimtemaker.analysis.sampling.AtLeastOne;
import nl.ruimtemaker.analysis.sampling.ClopperPearson;
import nl.ruimtemaker.analysis.sampling.Draw;
import nl.ruimtemaker.analysis.sampling.FewestAsked;
import nl.ruimtemaker.analysis.sampling.Sample;
import nl.ruimtemaker.analysis.sampling.Wilson;
import nl.ruimtemaker.analysis.signals.AverageRunLength;
import nl.ruimtemaker.analysis.signals.Baseline;
import nl.ruimtemaker.analysis.signals.Ewma;
import nl.ruimtemaker.analysis.signals.PoissonCusum;
import nl.ruimtemaker.analysis.signals.TwoSidedCusum;
import nl.ruimtemaker.analysis.signals.Weeks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Signals, samples, what may be shown, and two readings of one table; each on input from a seed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SmallMethods {
    private final Random random = new Random(2026);
    private final Weeks tenYears =
            Weeks.of(IntStream.range(0, 520).map(week -> random.nextInt(5)).toArray());
    private final List<String> residents =
            IntStream.range(0, 10_000).mapToObj("r%05d"::formatted).toList();
    private final TwoWayTable table = TwoWayTable.of(counts(10));
    private final Figure<Integer> figure = figure(100);
    private final Figure<Integer> later = figure(120);
    private final Suppression suppression = Suppression.of(table, FewestTellers.INSIDE);

    @Benchmark
    public Baseline baselineOfTenYears() {
        return Baseline.of(tenYears);
    }

    @Benchmark
    public List<Ewma.Point> ewmaOfTenYears() {
        return Ewma.around(2).chart(tenYears);
    }

    @Benchmark
    public List<TwoSidedCusum.Point> cusumOfTenYears() {
        return TwoSidedCusum.around(2, 1, 4).chart(tenYears);
    }

    @Benchmark
    public double averageRunLength() {
        return AverageRunLength.of(PoissonCusum.between(2, 4), 2);
    }

    @Benchmark
    public List<String> drawFrom10000Residents() {
        return Sample.of("seed", residents, 50).drawn();
    }

    @Benchmark
    public List<String> orderOf10000Residents() {
        return Draw.order("seed", residents);
    }

    @Benchmark
    public double atLeastOneAmong5000() {
        return AtLeastOne.among(5000, 50, 100);
    }

    @Benchmark
    public Wilson wilson() {
        return Wilson.of(49, 50);
    }

    @Benchmark
    public ClopperPearson clopperPearson() {
        return ClopperPearson.of(49, 50);
    }

    @Benchmark
    public int fewestAskedAmong5000() {
        return FewestAsked.OF_THE_99_PERCENT.among(5000, 0);
    }

    @Benchmark
    public Suppression suppressionOf10By10() {
        return Suppression.of(table, FewestTellers.INSIDE);
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
    public CohensKappa kappa() {
        return CohensKappa.of(new int[][] {{20, 5}, {10, 15}});
    }

    private static Figure<Integer> figure(int tellers) {
        return new Figure<>(tellers, IntStream.range(0, tellers).boxed().collect(Collectors.toSet()));
    }

    private int[][] counts(int size) {
        return Stream.generate(() -> random.ints(size, 0, 30).toArray())
                .limit(size)
                .toArray(int[][]::new);
    }
}
