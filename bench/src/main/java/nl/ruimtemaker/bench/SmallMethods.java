package nl.ruimtemaker.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.agreement.CohensKappa;
import nl.ruimtemaker.analysis.composition.Centre;
import nl.ruimtemaker.analysis.composition.Composition;
import nl.ruimtemaker.analysis.composition.ZeroReplacement;
import nl.ruimtemaker.analysis.composition.Zone;
import nl.ruimtemaker.analysis.disclosure.Audit;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import nl.ruimtemaker.analysis.disclosure.Suppression;
import nl.ruimtemaker.analysis.disclosure.TwoWayTable;
import nl.ruimtemaker.analysis.sampling.ClopperPearson;
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

/** What is measured; each on input from a seed. Public, as JMH writes a class beside each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SmallMethods {
    private final Random random = new Random(2026);
    private final List<Composition> answers =
            Stream.generate(this::answer).limit(100_000).toList();
    private final Weeks tenYears =
            Weeks.of(IntStream.range(0, 520).map(week -> random.nextInt(5)).toArray());
    private final List<String> residents =
            IntStream.range(0, 10_000).mapToObj("r%05d"::formatted).toList();
    private final TwoWayTable table = TwoWayTable.of(counts(10));
    private final Suppression suppression = Suppression.of(table, FewestTellers.INSIDE);

    @Benchmark
    public Centre centreOf100000Answers() {
        return Centre.of(answers, ZeroReplacement.OF_A_HUNDREDTH);
    }

    @Benchmark
    public Map<Zone, Integer> zonesOf100000Answers() {
        return Zone.counts(answers);
    }

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
    public CohensKappa kappa() {
        return CohensKappa.of(new int[][] {{20, 5}, {10, 15}});
    }

    private Composition answer() {
        return Composition.closed(random.nextDouble() + 0.01, random.nextDouble() + 0.01, random.nextDouble() + 0.01);
    }

    private int[][] counts(int size) {
        return Stream.generate(() -> random.ints(size, 0, 30).toArray())
                .limit(size)
                .toArray(int[][]::new);
    }
}
