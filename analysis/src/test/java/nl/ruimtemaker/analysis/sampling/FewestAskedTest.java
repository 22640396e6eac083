package nl.ruimtemaker.analysis.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewestAskedTest {
    @ParameterizedTest
    @CsvSource({"0, 299, 368", "1, 473, 555", "2, 628, 720", "3, 773, 874"})
    void toClaimNinetyNinePercentSoManyHaveToBeAsked(int silent, int oneSided, int twoSided) {
        assertThat(FewestAsked.OF_THE_99_PERCENT.with(silent)).isEqualTo(oneSided);
        assertThat(new FewestAsked(0.99, 0.975).with(silent)).isEqualTo(twoSided);
    }

    @ParameterizedTest
    @CsvSource({"100, 78", "200, 126", "500, 196", "1000, 238", "5000, 284"})
    void inASmallCommunityFewerAreEnough(int population, int asked) {
        assertThat(FewestAsked.OF_THE_99_PERCENT.among(population, 0)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void oneFewerWouldNotSupportTheClaim(int silent) {
        int asked = FewestAsked.OF_THE_99_PERCENT.with(silent);
        assertThat(ClopperPearson.atLeast(asked - silent, asked, 0.95)).isGreaterThanOrEqualTo(0.99);
        assertThat(ClopperPearson.atLeast(asked - 1 - silent, asked - 1, 0.95)).isLessThan(0.99);
    }

    @Test
    void inAVerySmallCommunityAllHaveToBeAsked() {
        assertThat(FewestAsked.OF_THE_99_PERCENT.among(12, 0)).isEqualTo(12);
        assertThat(FewestAsked.OF_THE_99_PERCENT.among(1, 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"100, 2, 2", "100, 5, 2", "1, 1, 1", "1000, 11, 11"})
    void whereTheSilentMakeItUntrueNobodyIsEnough(int population, int silent, int untrue) {
        assertThatThrownBy(() -> FewestAsked.OF_THE_99_PERCENT.among(population, silent))
                .hasMessageContaining("Expected fewer than %d of %d", untrue, population);
        assertThat(FewestAsked.OF_THE_99_PERCENT.among(population, untrue - 1)).isLessThanOrEqualTo(population);
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new FewestAsked(1, 0.95)).hasMessageContaining("below 1");
        assertThatThrownBy(() -> new FewestAsked(0.999999999, 0.95).with(0)).hasMessageContaining("can show");
        assertThatThrownBy(() -> FewestAsked.OF_THE_99_PERCENT.with(-1)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> FewestAsked.OF_THE_99_PERCENT.among(10, 11)).hasMessageContaining("found 11 and 10");
    }
}
