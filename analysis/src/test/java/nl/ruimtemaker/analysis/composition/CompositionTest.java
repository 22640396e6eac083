package nl.ruimtemaker.analysis.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final Offset<Double> PRINTED = within(5e-5);
    private static final Composition FIRST = new Composition(.7, .2, .1);
    private static final Composition SECOND = new Composition(.2, .3, .5);
    private static final Composition THIRD = new Composition(.1, .8, .1);
    private static final List<Composition> ALL = List.of(FIRST, SECOND, THIRD);

    @Test
    void centredLogRatiosAreThoseOfTheVector() {
        var clr = Clr.of(FIRST);
        assertThat(clr.a()).isCloseTo(1.0662, PRINTED);
        assertThat(clr.b()).isCloseTo(-0.1865, PRINTED);
        assertThat(clr.c()).isCloseTo(-0.8797, PRINTED);
    }

    @Test
    void isometricLogRatiosAreThoseOfTheVector() {
        assertIlr(FIRST, 0.8858, 1.0774);
        assertIlr(SECOND, -0.2867, -0.5826);
        assertIlr(THIRD, -1.4704, 0.8489);
        assertIlr(ClosedGeometricMean.of(ALL), -0.2904, 0.4479);
    }

    @Test
    void theCentreIsTheClosedGeometricMeanAndNotTheArithmeticOne() {
        var centre = ClosedGeometricMean.of(ALL);
        assertParts(centre, 0.3108, 0.4687, 0.2205);
        assertThat(Ternary.of(centre).x()).isCloseTo(0.5789, PRINTED);
        assertThat(Ternary.of(centre).y()).isCloseTo(0.1910, PRINTED);
        assertThat(centre.a()).isNotCloseTo((.7 + .2 + .1) / 3, within(0.02));
    }

    @Test
    void distancesAndTotalVarianceAreThoseOfTheVector() {
        assertThat(AitchisonDistance.between(FIRST, SECOND)).isCloseTo(2.0324, PRINTED);
        assertThat(AitchisonDistance.between(FIRST, THIRD)).isCloseTo(2.3673, PRINTED);
        assertThat(TotalVariance.of(ALL).orElseThrow()).isCloseTo(2.1975, PRINTED);
        assertThat(TotalVariance.of(List.of(FIRST))).isEmpty();
    }

    @Test
    void aZeroIsReplacedAndTheOthersMakeRoom() {
        assertParts(ZeroReplacement.OF_A_HUNDREDTH.replace(new Composition(.6, .4, 0)), 0.5961, 0.3974, 0.0065);
    }

    @Test
    void anArbitraryReplacementMovesTheCentreByAThirdOfAPart() {
        assertParts(centreWith(ZeroReplacement.OF_A_HUNDREDTH), 0.4033, 0.4959, 0.1008);
        assertParts(centreWith(new ZeroReplacement(0.001)), 0.4191, 0.5154, 0.0655);
    }

    @Test
    void soWithMoreThanATenthOfZerosThereIsNoCentre() {
        var one = List.of(FIRST, SECOND, THIRD, new Composition(.6, .4, 0));
        assertThat(Centre.of(one, ZeroReplacement.OF_A_HUNDREDTH)).isEqualTo(new Centre.TooManyZeros(1, 4));
    }

    @Test
    void withATenthThereStillIsOne() {
        var answers = new ArrayList<>(Collections.nCopies(9, SECOND));
        answers.add(new Composition(.6, .4, 0));
        assertThat(Centre.of(answers, ZeroReplacement.OF_A_HUNDREDTH)).isInstanceOf(Centre.At.class);
        assertThat(Centre.of(List.of(), ZeroReplacement.OF_A_HUNDREDTH)).isEqualTo(new Centre.NoAnswers());
    }

    @Test
    void aZeroHasNoSign() {
        assertThat(new Composition(-0.0, 1, 0)).isEqualTo(new Composition(0, 1, -0.0));
    }

    @Test
    void whatIsAWholeAlreadyStaysAsItIs() {
        assertThat(Composition.closed(.7, .2, .1)).isEqualTo(FIRST);
        assertThat(Composition.closed(7, 2, 1)).isEqualTo(FIRST);
    }

    @Test
    void partsThatDontMakeAWholeAreRefused() {
        assertThatThrownBy(() -> new Composition(.5, .4, .2)).hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> new Composition(-.1, .9, .2)).hasMessageContaining("found -0.1");
        assertThatThrownBy(() -> Composition.closed(0, 0, 0)).hasMessageContaining("found 0.0, 0.0, 0.0");
        assertThatThrownBy(() -> Composition.closed(-1, -2, -3)).hasMessageContaining("found -1.0, -2.0, -3.0");
        assertThatThrownBy(() -> Composition.closed(2, -1, 3)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> Composition.closed(1, Double.POSITIVE_INFINITY, 3))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> Clr.of(new Composition(1, 0, 0))).hasMessageContaining("no part of 0");
    }

    private static Composition centreWith(ZeroReplacement replacement) {
        var four = List.of(FIRST, SECOND, THIRD, new Composition(.6, .4, 0));
        return ClosedGeometricMean.of(four.stream().map(replacement::replace).toList());
    }

    private static void assertIlr(Composition answer, double z1, double z2) {
        assertThat(Ilr.of(answer).z1()).isCloseTo(z1, PRINTED);
        assertThat(Ilr.of(answer).z2()).isCloseTo(z2, PRINTED);
    }

    private static void assertParts(Composition found, double a, double b, double c) {
        assertThat(found.a()).isCloseTo(a, PRINTED);
        assertThat(found.b()).isCloseTo(b, PRINTED);
        assertThat(found.c()).isCloseTo(c, PRINTED);
    }
}
