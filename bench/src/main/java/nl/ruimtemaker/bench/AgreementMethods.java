package nl.ruimtemaker.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.agreement.CohensKappa;
import nl.ruimtemaker.analysis.agreement.Readings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fifty moments that two people read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class AgreementMethods {
    private final List<Readings.Reading<Integer, Seen>> fifty = IntStream.range(0, 50)
            .mapToObj(moment -> new Readings.Reading<>(moment, seen(moment % 2), seen(moment % 3 % 2)))
            .toList();

    /** What is seen in a moment. */
    enum Seen {
        ONE,
        OTHER
    }

    @Benchmark
    public CohensKappa kappa() {
        return CohensKappa.of(new int[][] {{20, 5}, {10, 15}});
    }

    @Benchmark
    public Readings<Integer, Seen> readingsOf50Moments() {
        return Readings.of(fifty);
    }

    @Benchmark
    public int[][] tableOf50Readings() {
        return Readings.of(fifty).table(Seen.class);
    }

    private static Seen seen(int which) {
        return Seen.values()[which];
    }
}
