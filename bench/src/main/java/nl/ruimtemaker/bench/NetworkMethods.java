package nl.ruimtemaker.bench;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.network.BurtConstraint;
import nl.ruimtemaker.analysis.network.Components;
import nl.ruimtemaker.analysis.network.DistanceFragmentation;
import nl.ruimtemaker.analysis.network.EiIndex;
import nl.ruimtemaker.analysis.network.Fragmentation;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.HalfLife;
import nl.ruimtemaker.analysis.network.Holding;
import nl.ruimtemaker.analysis.network.Introduction;
import nl.ruimtemaker.analysis.network.Introductions;
import nl.ruimtemaker.analysis.network.KCore;
import nl.ruimtemaker.analysis.network.Layout;
import nl.ruimtemaker.analysis.network.Leiden;
import nl.ruimtemaker.analysis.network.Modularity;
import nl.ruimtemaker.analysis.network.Names;
import nl.ruimtemaker.analysis.network.NewmanProjection;
import nl.ruimtemaker.analysis.network.SampledDistanceFragmentation;
import nl.ruimtemaker.analysis.network.TwoMode;
import nl.ruimtemaker.analysis.network.WeightedDistanceFragmentation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A neighbourhood of 400 people with ten ties each, forty of them passers-by. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class NetworkMethods {
    private static final int PEOPLE = 400;

    private final Graph graph = InventedNetwork.graph(PEOPLE);
    private final TwoMode twoMode = InventedNetwork.twoMode(10 * PEOPLE);
    private final Names names =
            Names.of(IntStream.range(0, PEOPLE).mapToObj("p%03d"::formatted).toList());
    private final BitSet everybody = NetworkSizes.everybody(PEOPLE);
    private final BitSet passersBy = NetworkSizes.everybody(PEOPLE / 10);
    private final BitSet staying = staying();
    private final int[] groups = Leiden.of(graph, 1);
    private final Random random = new Random(2026);
    private final int[] ones = random.ints(10 * PEOPLE, 0, PEOPLE).toArray();
    private final int[] others = random.ints(10 * PEOPLE, 0, PEOPLE).toArray();
    private final double[] strengths = random.doubles(10 * PEOPLE, 0.1, 3).toArray();
    private final int[] moments = random.ints(10 * PEOPLE, 0, 2 * PEOPLE).toArray();
    private final double[] daysAgo = random.doubles(2 * PEOPLE, 0, 700).toArray();
    private final Layout drawn = Layout.of(names, graph);

    @Benchmark
    public Graph graphOf4000Ties() {
        return Graph.of(PEOPLE, ones, others, strengths);
    }

    @Benchmark
    public TwoMode twoModeOf4000Attendances() {
        return TwoMode.of(PEOPLE, ones, moments, daysAgo);
    }

    @Benchmark
    public Graph tiesOfAtLeastAStrength() {
        return graph.atLeast(1);
    }

    @Benchmark
    public Graph graphWithoutPassersBy() {
        return graph.without(passersBy);
    }

    @Benchmark
    public Layout layoutOnceSomebodyHasGone() {
        return drawn.next(names, graph.without(passersBy));
    }

    @Benchmark
    public Components components() {
        return Components.of(graph);
    }

    @Benchmark
    public Fragmentation fragmentation() {
        return Fragmentation.of(graph);
    }

    @Benchmark
    public DistanceFragmentation distanceFragmentation() {
        return DistanceFragmentation.of(graph);
    }

    @Benchmark
    public DistanceFragmentation distanceFragmentationFrom64People() {
        return SampledDistanceFragmentation.among(graph, everybody, 64, 1);
    }

    @Benchmark
    public double distanceFragmentationByStrength() {
        return WeightedDistanceFragmentation.of(graph);
    }

    @Benchmark
    public Holding holdingWithoutPassersBy() {
        return Holding.without(passersBy, staying, graph);
    }

    @Benchmark
    public List<Introduction> introductionsByFragmentation() {
        return Introductions.loweringFragmentation(graph, everybody, 5);
    }

    @Benchmark
    public List<Introduction> introductionsByDistance() {
        return Introductions.loweringDistanceFragmentation(graph, everybody, 5);
    }

    @Benchmark
    public Map<Integer, Double> constraintOfPassersBy() {
        return BurtConstraint.of(graph, passersBy);
    }

    @Benchmark
    public EiIndex eiIndex() {
        return EiIndex.of(graph, groups);
    }

    @Benchmark
    public double eiIndexByChance() {
        return EiIndex.chance(graph, groups, 100, 1);
    }

    @Benchmark
    public int[] cores() {
        return KCore.held(graph);
    }

    @Benchmark
    public int[] groups() {
        return Leiden.of(graph, 1);
    }

    @Benchmark
    public double modularity() {
        return Modularity.of(graph, groups);
    }

    @Benchmark
    public Graph whoWasTogether() {
        return NewmanProjection.of(twoMode, HalfLife.USUAL);
    }

    @Benchmark
    public Layout layout() {
        return Layout.of(names, graph);
    }

    private BitSet staying() {
        var rest = (BitSet) everybody.clone();
        rest.andNot(passersBy);
        return rest;
    }
}
