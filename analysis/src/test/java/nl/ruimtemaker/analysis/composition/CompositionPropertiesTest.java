package nl.ruimtemaker.analysis.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class CompositionPropertiesTest {
    @Property
    void coordinatesThereAndBackAreTheSameParts(@ForAll("answers") Composition answer) {
        assertSame(Ternary.of(answer).composition(), answer, 1e-12);
    }

    @Property
    void logRatiosThereAndBackAreTheSameParts(@ForAll("whole") Composition answer) {
        assertSame(Clr.of(answer).composition(), answer, 1e-12);
        assertSame(Ilr.of(answer).composition(), answer, 1e-12);
    }

    @Property
    void whereverTheMarkerIsLetGoThePartsSumToOne(
            @ForAll @DoubleRange(min = -3, max = 3) double x, @ForAll @DoubleRange(min = -3, max = 3) double y) {
        var found = new Ternary(x, y).composition();
        assertThat(found.a() + found.b() + found.c()).isCloseTo(1, within(1e-12));
        assertThat(List.of(found.a(), found.b(), found.c())).allMatch(part -> part >= 0);
    }

    /** Against the edge in a thousand steps: none of these lies nearer. */
    @Property(tries = 300)
    void noPlaceOnTheEdgeLiesNearer(
            @ForAll @DoubleRange(min = -3, max = 3) double x, @ForAll @DoubleRange(min = -3, max = -0.01) double y) {
        var marker = new Ternary(x, y);
        double found = distance(marker, Ternary.of(marker.composition()));
        for (int step = 0; step <= 1000; step++) {
            double share = step / 1000.0;
            assertThat(found)
                    .isLessThanOrEqualTo(distance(marker, Ternary.of(new Composition(1 - share, share, 0))) + 1e-12);
            assertThat(found)
                    .isLessThanOrEqualTo(distance(marker, Ternary.of(new Composition(0, 1 - share, share))) + 1e-12);
            assertThat(found)
                    .isLessThanOrEqualTo(distance(marker, Ternary.of(new Composition(share, 0, 1 - share))) + 1e-12);
        }
    }

    @Property
    void theCentreLiesInsideTheTriangle(@ForAll("many") List<Composition> answers) {
        var centre = ClosedGeometricMean.of(answers);
        assertThat(List.of(centre.a(), centre.b(), centre.c())).allMatch(part -> part > 0 && part < 1);
        assertThat(centre.a() + centre.b() + centre.c()).isCloseTo(1, within(1e-12));
    }

    @Property
    void theOrderOfAnswersDoesNotMatter(@ForAll("many") List<Composition> answers, @ForAll long seed) {
        var shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Centre.of(shuffled, ZeroReplacement.OF_A_HUNDREDTH))
                .isEqualTo(Centre.of(answers, ZeroReplacement.OF_A_HUNDREDTH));
        assertThat(Zone.counts(shuffled)).isEqualTo(Zone.counts(answers));
    }

    @Property
    void distancesInThePlaneOfIlrAreAitchisons(@ForAll("whole") Composition one, @ForAll("whole") Composition other) {
        var first = Ilr.of(one);
        var second = Ilr.of(other);
        assertThat(AitchisonDistance.between(one, other))
                .isCloseTo(Math.hypot(first.z1() - second.z1(), first.z2() - second.z2()), within(1e-12));
    }

    @Property
    void aReplacedZeroLeavesAWholeAndTheProportionOfTheOthers(@ForAll @DoubleRange(min = 0.01, max = 0.99) double a) {
        var replaced = ZeroReplacement.OF_A_HUNDREDTH.replace(new Composition(a, 1 - a, 0));
        assertThat(replaced.a() + replaced.b() + replaced.c()).isCloseTo(1, within(1e-12));
        assertThat(replaced.a() / replaced.b()).isCloseTo(a / (1 - a), within(1e-9));
    }

    @Provide
    Arbitrary<Composition> answers() {
        var weight = Arbitraries.doubles().between(0, 1).edgeCases(edges -> edges.add(0.0, 1.0));
        return Combinators.combine(weight, weight, weight)
                .filter((a, b, c) -> a + b + c > 0.01)
                .as(Composition::closed);
    }

    @Provide
    Arbitrary<Composition> whole() {
        var weight = Arbitraries.doubles().between(0.001, 1).ofScale(4);
        return Combinators.combine(weight, weight, weight).as(Composition::closed);
    }

    @Provide
    Arbitrary<List<Composition>> many() {
        return whole().list().ofMinSize(2).ofMaxSize(40);
    }

    private static void assertSame(Composition found, Composition expected, double offset) {
        assertThat(found.a()).isCloseTo(expected.a(), within(offset));
        assertThat(found.b()).isCloseTo(expected.b(), within(offset));
        assertThat(found.c()).isCloseTo(expected.c(), within(offset));
    }

    private static double distance(Ternary one, Ternary other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
