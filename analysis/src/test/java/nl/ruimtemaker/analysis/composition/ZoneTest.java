package nl.ruimtemaker.analysis.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {
    @ParameterizedTest
    @CsvSource({
        "0.7, 0.2, 0.1, CORNER_A",
        "0.1, 0.8, 0.1, CORNER_B",
        "0, 0, 1, CORNER_C",
        "0.6666666666666666, 0.3333333333333333, 0, CORNER_A",
        "0.66, 0.34, 0, EDGE_AB",
        "0.1, 0.3, 0.6, EDGE_BC",
        "0.5, 0.1, 0.4, EDGE_CA",
        "0.15, 0.35, 0.5, EDGE_BC",
        "0.17, 0.35, 0.48, MIDDLE",
        "0.2, 0.3, 0.5, MIDDLE",
        "0.4166666666666667, 0.4166666666666667, 0.16666666666666666, MIDDLE"
    })
    void eachAnswerHasItsZone(double a, double b, double c, Zone zone) {
        assertThat(Zone.of(Composition.closed(a, b, c))).isEqualTo(zone);
    }

    @Test
    void zonesWithoutAnswersCountAsNone() {
        assertThat(Zone.counts(List.of(new Composition(.2, .3, .5))))
                .hasSize(7)
                .containsEntry(Zone.MIDDLE, 1)
                .containsEntry(Zone.EDGE_AB, 0);
    }
}
