package nl.ruimtemaker.bench;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
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
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
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
