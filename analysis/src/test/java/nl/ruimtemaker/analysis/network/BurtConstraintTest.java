package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurtConstraintTest {
    @ParameterizedTest
    @CsvSource({"A, 0.6111", "B, 1.0069", "C, 1.0069", "D, 0.5", "E, 1", "P, 0.4062", "F, 0.9531", "Q, 0.9531"})
    void itIsAsInTheTextbook(String name, double constraint) {
        assertThat(BurtConstraint.of(Village.GRAPH, Village.NAMES.number(name))).isCloseTo(constraint, within(7e-5));
    }

    @Test
    void inATriangleItExceedsOneAndInAStarItIsAThird() {
        var triangle = Graph.of(3, new int[] {0, 1, 2}, new int[] {1, 2, 0});
        assertThat(BurtConstraint.of(triangle, 0)).isCloseTo(1.125, within(1e-12));
        var star = Graph.of(4, new int[] {0, 0, 0}, new int[] {1, 2, 3});
        assertThat(BurtConstraint.of(star, 0)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void onlyPassersByWithTiesAreMeasured() {
        assertThat(BurtConstraint.of(Village.GRAPH, Village.LEAVING))
                .containsOnlyKeys(Village.NAMES.number("P"), Village.NAMES.number("Q"));
        assertThat(BurtConstraint.of(Village.GRAPH.without(Village.LEAVING), Village.LEAVING))
                .isEmpty();
    }

    @Test
    void neighboursAreNeverMeasured() {
        assertThatThrownBy(() -> BurtConstraint.of(Village.GRAPH, Village.GRAPH.everybody()))
                .hasMessageContaining("found passers-by only");
    }
}
