package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampledDistanceFragmentationTest {
    private static final Graph TOWN = town(3_000, 6_000);

    private static Graph town(int people, int ties) {
        var random = new SplittableRandom(7);
        return Graph.of(
                people,
                IntStream.range(0, ties).map(tie -> random.nextInt(people)).toArray(),
                IntStream.range(0, ties).map(tie -> random.nextInt(people)).toArray());
    }

    @Test
    void theTruthLiesWithinTwoErrorsAboutAsOftenAsItShould() {
        double truth = DistanceFragmentation.of(TOWN).value();
        long within = IntStream.range(0, 100)
                .mapToObj(seed -> SampledDistanceFragmentation.among(TOWN, TOWN.everybody(), 100, seed))
                .filter(estimate -> Math.abs(estimate.value() - truth) < 1.96 * estimate.standardError())
                .count();
        assertThat(within).isBetween(88L, 100L);
    }

    @Test
    void ofThoseWhoStayOnlyTheirPairsCount() {
        var staying = TOWN.everybody();
        staying.clear(0, 1_000);
        double truth = DistanceFragmentation.among(TOWN, staying).value();
        var estimate = SampledDistanceFragmentation.among(TOWN, staying, 1_000, 1);
        assertThat(Math.abs(estimate.value() - truth)).isLessThan(4 * estimate.standardError());
        assertThat(estimate.standardError()).isBetween(1e-6, 0.01);
    }

    @Test
    void whenEverybodyIsInTheSampleNothingIsLeftToChance() {
        assertThat(SampledDistanceFragmentation.among(TOWN, TOWN.everybody(), 3_000, 1))
                .isEqualTo(DistanceFragmentation.of(TOWN));
    }

    @Test
    void oneSampleHasNoError() {
        assertThatThrownBy(() -> SampledDistanceFragmentation.among(TOWN, TOWN.everybody(), 1, 1))
                .hasMessageContaining("found 1");
    }
}
