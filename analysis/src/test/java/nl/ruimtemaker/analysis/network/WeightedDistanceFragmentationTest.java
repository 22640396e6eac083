package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedDistanceFragmentationTest {
    private static final Names NAMES = Names.of(List.of("A", "B", "P", "D"));
    private static final Graph GRAPH =
            Graph.of(NAMES, List.of(new Tie("A", "B", 4), new Tie("A", "P", 2), new Tie("P", "D", 1)));

    @Test
    void strongTiesBringPeopleNearer() {
        assertThat(WeightedDistanceFragmentation.of(GRAPH)).isCloseTo(0.6012, within(5e-5));
    }

    @Test
    void withAllTiesOfTheSameStrengthItIsThePlainOne() {
        assertThat(WeightedDistanceFragmentation.of(Village.GRAPH))
                .isCloseTo(DistanceFragmentation.of(Village.GRAPH).value(), within(1e-12));
    }

    @Test
    void whatIsLeftIsMeasuredByTheStrongestTieOfBefore() {
        var staying = NAMES.numbers(List.of("A", "P", "D"));
        var left = GRAPH.without(NAMES.numbers(List.of("B")));
        assertThat(WeightedDistanceFragmentation.among(left, staying, 4))
                .isCloseTo(1 - (2 + 1 + 2.0 / 3) / 4 / 3, within(1e-12));
        assertThatThrownBy(() -> WeightedDistanceFragmentation.among(GRAPH, staying, 2))
                .hasMessageContaining("stronger than 2.0");
    }

    @Test
    void withoutTiesNobodyIsNear() {
        assertThat(WeightedDistanceFragmentation.of(Graph.of(3, new int[0], new int[0])))
                .isEqualTo(1);
    }
}
