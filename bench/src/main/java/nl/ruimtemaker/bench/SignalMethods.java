package nl.ruimtemaker.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Ten years of signals per week, from a seed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class SignalMethods {
    private final Random random = new Random(2026);
    private final Weeks tenYears =
            Weeks.of(IntStream.range(0, 520).map(week -> random.nextInt(5)).toArray());

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
}
