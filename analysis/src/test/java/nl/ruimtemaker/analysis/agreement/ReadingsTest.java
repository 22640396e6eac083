package nl.ruimtemaker.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.ruimtemaker.analysis.agreement.Readings.Reading;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private enum Who {
        RESIDENTS,
        TOGETHER,
        ORGANISATION
    }

    private static final Reading<String, Who> SOUP = new Reading<>("soup", Who.RESIDENTS, Who.RESIDENTS);
    private static final Reading<String, Who> BENCH = new Reading<>("bench", Who.ORGANISATION, Who.TOGETHER);
    private static final Reading<String, Who> GARDEN = new Reading<>("garden", Who.RESIDENTS, Who.TOGETHER);

    @Test
    void disagreementsAreListedByTheirMomentInWhateverOrderTheyCame() {
        assertThat(Readings.of(List.of(SOUP, GARDEN, BENCH)).disagreements()).containsExactly(BENCH, GARDEN);
        assertThat(Readings.of(List.of(GARDEN, BENCH, SOUP)).disagreements()).containsExactly(BENCH, GARDEN);
    }

    @Test
    void theTableHasARowForTheFirstReaderAndAColumnForTheSecond() {
        assertThat(Readings.of(List.of(SOUP, BENCH, GARDEN)).table(Who.class))
                .isDeepEqualTo(new int[][] {{1, 1, 0}, {0, 0, 0}, {0, 1, 0}});
    }

    @Test
    void aMomentThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> Readings.of(List.of(SOUP, SOUP))).hasMessageContaining("found one twice");
    }
}
