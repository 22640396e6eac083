package nl.ruimtemaker.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.sampling.AtLeastOne;
import nl.ruimtemaker.analysis.sampling.ClopperPearson;
import nl.ruimtemaker.analysis.sampling.Draw;
import nl.ruimtemaker.analysis.sampling.FewestAsked;
import nl.ruimtemaker.analysis.sampling.Sample;
import nl.ruimtemaker.analysis.sampling.Wilson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whom to ask of ten thousand residents, and what answers let one say. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class SamplingMethods {
    private final List<String> residents =
            IntStream.range(0, 10_000).mapToObj("r%05d"::formatted).toList();

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
    public double clopperPearsonAtLeast() {
        return ClopperPearson.atLeast(49, 50, 0.95);
    }

    @Benchmark
    public int fewestAskedAmong5000() {
        return FewestAsked.OF_THE_99_PERCENT.among(5000, 0);
    }

    @Benchmark
    public int fewestAskedWithThreeSilent() {
        return FewestAsked.OF_THE_99_PERCENT.with(3);
    }
}
