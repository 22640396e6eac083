package nl.ruimtemaker.analysis.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TernaryTest {
    @Test
    void theCornersLieWhereTheySay() {
        assertThat(Ternary.of(new Composition(1, 0, 0))).isEqualTo(new Ternary(0, 0));
        assertThat(Ternary.of(new Composition(0, 1, 0))).isEqualTo(new Ternary(1, 0));
        assertThat(Ternary.of(new Composition(0, 0, 1))).isEqualTo(new Ternary(0.5, Math.sqrt(3) / 2));
    }

    /** Places outside, and the parts at the foot of the perpendicular, or at the corner where there is none. */
    @ParameterizedTest
    @CsvSource({
        "0.3, -0.2, 0.7, 0.3, 0",
        "-1, -1, 1, 0, 0",
        "2, -0.5, 0, 1, 0",
        "0.5, 2, 0, 0, 1",
        "1.5, 0.8660254037844386, 0, 0.5, 0.5",
        "-0.5, 0.8660254037844386, 0.5, 0, 0.5",
        "1.25, -0.1, 0, 1, 0"
    })
    void whatLiesOutsideCountsAtTheNearestPlaceOnTheEdge(double x, double y, double a, double b, double c) {
        var found = new Ternary(x, y).composition();
        assertThat(found.a()).isCloseTo(a, within(1e-12));
        assertThat(found.b()).isCloseTo(b, within(1e-12));
        assertThat(found.c()).isCloseTo(c, within(1e-12));
    }

    @Test
    void anEdgeHasAPartOfExactlyNothing() {
        assertThat(new Ternary(0.3, -1e-9).composition().c()).isZero();
    }

    @Test
    void noPlaceIsRefused() {
        assertThatThrownBy(() -> new Ternary(Double.NaN, 0)).hasMessageContaining("Expected a place");
    }
}
