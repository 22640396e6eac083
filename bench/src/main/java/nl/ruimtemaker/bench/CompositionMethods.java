package nl.ruimtemaker.bench;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.composition.AitchisonDistance;
import nl.ruimtemaker.analysis.composition.Centre;
import nl.ruimtemaker.analysis.composition.ClosedGeometricMean;
import nl.ruimtemaker.analysis.composition.Clr;
import nl.ruimtemaker.analysis.composition.Composition;
import nl.ruimtemaker.analysis.composition.Ilr;
import nl.ruimtemaker.analysis.composition.Ternary;
import nl.ruimtemaker.analysis.composition.TotalVariance;
import nl.ruimtemaker.analysis.composition.ZeroReplacement;
import nl.ruimtemaker.analysis.composition.Zone;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A hundred thousand answers in a triangle, or one of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompositionMethods {
    private final Random random = new Random(2026);
    private final List<Composition> answers =
            Stream.generate(this::answer).limit(100_000).toList();
    private final Composition one = answers.getFirst();
    private final Composition other = answers.getLast();
    private final Ternary place = Ternary.of(one);
    private final Composition withoutOnePart = Composition.closed(0, 1, 2);

    @Benchmark
    public Centre centreOf100000Answers() {
        return Centre.of(answers, ZeroReplacement.OF_A_HUNDREDTH);
    }

    @Benchmark
    public Composition geometricMeanOf100000Answers() {
        return ClosedGeometricMean.of(answers);
    }

    @Benchmark
    public OptionalDouble totalVarianceOf100000Answers() {
        return TotalVariance.of(answers);
    }

    @Benchmark
    public Map<Zone, Integer> zonesOf100000Answers() {
        return Zone.counts(answers);
    }

    @Benchmark
    public double aitchisonDistance() {
        return AitchisonDistance.between(one, other);
    }

    @Benchmark
    public Clr clr() {
        return Clr.of(one);
    }

    @Benchmark
    public Ilr ilr() {
        return Ilr.of(one);
    }

    @Benchmark
    public Ternary placeInTheTriangle() {
        return Ternary.of(one);
    }

    @Benchmark
    public Composition answerOfAPlaceInTheTriangle() {
        return place.composition();
    }

    @Benchmark
    public Composition zeroReplaced() {
        return ZeroReplacement.OF_A_HUNDREDTH.replace(withoutOnePart);
    }

    private Composition answer() {
        return Composition.closed(random.nextDouble() + 0.01, random.nextDouble() + 0.01, random.nextDouble() + 0.01);
    }
}
