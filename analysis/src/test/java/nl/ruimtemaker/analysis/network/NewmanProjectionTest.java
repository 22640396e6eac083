package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewmanProjectionTest {
    private static final Offset<Double> AS_PRINTED = within(5e-5);
    private static final Names NAMES = Names.of(List.of("A", "B", "C", "D", "P"));
    private static final List<Attendance> ATTENDANCES = attendances();

    private static List<Attendance> attendances() {
        var all = new ArrayList<Attendance>();
        List.of("A", "B", "P").forEach(person -> all.add(new Attendance(person, "m1", 0)));
        List.of("A", "B").forEach(person -> all.add(new Attendance(person, "m2", 180)));
        List.of("C").forEach(person -> all.add(new Attendance(person, "m3", 10)));
        List.of("A", "B", "C", "D", "P").forEach(person -> all.add(new Attendance(person, "m4", 90)));
        return all;
    }

    private static double strength(Graph graph, String one, String other) {
        return graph.strength(NAMES.number(one), NAMES.number(other));
    }

    @Test
    void momentsOfLongAgoCountForLess() {
        var graph = NewmanProjection.of(TwoMode.of(NAMES, ATTENDANCES), HalfLife.USUAL);
        assertThat(strength(graph, "A", "B")).isCloseTo(1.1768, AS_PRINTED);
        assertThat(strength(graph, "P", "A")).isCloseTo(0.6768, AS_PRINTED);
        assertThat(strength(graph, "B", "P")).isCloseTo(0.6768, AS_PRINTED);
        for (var pair : List.of("AC", "AD", "BC", "BD", "CD", "CP", "DP")) {
            assertThat(strength(graph, pair.substring(0, 1), pair.substring(1))).isCloseTo(0.1768, AS_PRINTED);
        }
    }

    @Test
    void withoutFadingSomebodysTiesAddUpToTheirMoments() {
        var graph = NewmanProjection.of(TwoMode.of(NAMES, ATTENDANCES), HalfLife.NEVER);
        assertThat(strength(graph, "A", "B")).isCloseTo(1.75, AS_PRINTED);
        assertThat(strength(graph, "A", "P")).isCloseTo(0.75, AS_PRINTED);
        assertThat(strength(graph, "C", "D")).isCloseTo(0.25, AS_PRINTED);
        assertThat(total(graph, NAMES.number("A"))).isCloseTo(3, within(1e-12));
        assertThat(total(graph, NAMES.number("C"))).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatCountsAsATieIsAMatterOfThreshold() {
        var graph = NewmanProjection.of(TwoMode.of(NAMES, ATTENDANCES), HalfLife.USUAL);
        assertThat(graph.atLeast(0.1).ties()).isEqualTo(10);
        assertThat(graph.atLeast(0.5).ties()).isEqualTo(3);
        assertThat(graph.atLeast(1).ties()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "90, 0.7071", "180, 0.5", "365, 0.2452", "730, 0.0601"})
    void halfIsLeftAfterEveryHalfYear(double daysAgo, double left) {
        assertThat(HalfLife.USUAL.left(daysAgo)).isCloseTo(left, AS_PRINTED);
    }

    @Test
    void aMomentHasOneAge() {
        var twice = List.of(new Attendance("A", "m1", 0), new Attendance("B", "m1", 1));
        assertThatThrownBy(() -> TwoMode.of(NAMES, twice)).hasMessageContaining("one age of moment m1");
    }

    @Property
    void tiesAddUpToMomentsInCompany(
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> people,
            @ForAll @Size(max = 60) List<@IntRange(max = 7) Integer> moments) {
        var twoMode = twoMode(people, moments);
        var graph = NewmanProjection.of(twoMode, HalfLife.NEVER);
        for (int person = 0; person < 10; person++) {
            int someone = person;
            long inCompany = IntStream.range(0, 8)
                    .filter(moment -> isAt(twoMode, someone, moment) && twoMode.peopleAt.length(moment) > 1)
                    .count();
            assertThat(total(graph, person)).isCloseTo(inCompany, within(1e-12));
        }
    }

    @Property
    void howeverLongAgoMomentsWereItIsAGraph(
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> people,
            @ForAll @Size(max = 60) List<@IntRange(max = 7) Integer> moments,
            @ForAll @Size(8) List<@DoubleRange(max = 1e9) Double> ages) {
        int rows = Math.min(people.size(), moments.size());
        var twoMode = TwoMode.of(
                10,
                people.stream().limit(rows).mapToInt(Integer::intValue).toArray(),
                moments.stream().limit(rows).mapToInt(Integer::intValue).toArray(),
                ages.stream().mapToDouble(Double::doubleValue).toArray());
        for (var halfLife : List.of(HalfLife.NEVER, HalfLife.USUAL, new HalfLife(1e-3))) {
            Graphs.assertIsGraph(NewmanProjection.of(twoMode, halfLife));
        }
    }

    @Test
    void whatIsTooLongAgoToCountIsNoTie() {
        var longAgo = TwoMode.of(
                3, new int[] {0, 1, 0, 1, 1, 2}, new int[] {0, 0, 1, 1, 2, 2}, new double[] {400_000, 300_000, 0});
        var graph = NewmanProjection.of(longAgo, HalfLife.USUAL);
        assertThat(graph.ties()).isEqualTo(1);
        assertThat(graph.strength(1, 2)).isEqualTo(1);
    }

    @Test
    void anAgeWithoutEndIsRefused() {
        assertThatThrownBy(() -> TwoMode.of(2, new int[] {0, 1}, new int[2], new double[] {Double.POSITIVE_INFINITY}))
                .hasMessageContaining("finite, found Infinity");
    }

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll long seed) {
        var shuffled = new ArrayList<>(ATTENDANCES);
        Collections.shuffle(shuffled, new Random(seed));
        var graph = NewmanProjection.of(TwoMode.of(NAMES, shuffled), HalfLife.USUAL);
        assertThat(graph.strengths)
                .isEqualTo(NewmanProjection.of(TwoMode.of(NAMES, ATTENDANCES), HalfLife.USUAL).strengths);
    }

    private static TwoMode twoMode(List<Integer> people, List<Integer> moments) {
        int rows = Math.min(people.size(), moments.size());
        return TwoMode.of(
                10,
                people.stream().limit(rows).mapToInt(Integer::intValue).toArray(),
                moments.stream().limit(rows).mapToInt(Integer::intValue).toArray(),
                new double[8]);
    }

    private static boolean isAt(TwoMode twoMode, int person, int moment) {
        return IntStream.range(
                        twoMode.peopleAt.starts()[moment], twoMode.peopleAt.starts()[moment + 1])
                .anyMatch(at -> twoMode.peopleAt.columns()[at] == person);
    }

    private static double total(Graph graph, int person) {
        return IntStream.range(graph.starts[person], graph.starts[person + 1])
                .mapToDouble(at -> graph.strengths[at])
                .sum();
    }
}
