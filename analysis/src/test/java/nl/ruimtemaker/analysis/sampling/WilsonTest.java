package nl.ruimtemaker.analysis.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    @ParameterizedTest
    @CsvSource({
        "3, 20, 0.052, 0.360",
        "6, 20, 0.1455, 0.519",
        "7, 20, 0.181, 0.567",
        "4, 20, 0.081, 0.416",
        "49, 50, 0.8950, 0.9965",
        "45, 50, 0.7864, 0.9565"
    })
    void publishedVectorsAreMatched(int k, int n, double lower, double upper) {
        var interval = Wilson.of(k, n);
        assertThat(interval.lower()).isCloseTo(lower, within(5e-4));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-4));
    }

    @Test
    void noneAndAllReachTheEnds() {
        assertThat(Wilson.of(0, 50).lower()).isZero();
        assertThat(Wilson.of(0, 50).upper()).isCloseTo(0.0713, within(5e-5));
        assertThat(Wilson.of(50, 50).lower()).isCloseTo(0.9287, within(5e-5));
        assertThat(Wilson.of(50, 50).upper()).isEqualTo(1);
    }

    @Test
    void moreThanAllIsRefused() {
        assertThatThrownBy(() -> Wilson.of(3, 2)).hasMessageContaining("k = 3 and n = 2");
    }
}
