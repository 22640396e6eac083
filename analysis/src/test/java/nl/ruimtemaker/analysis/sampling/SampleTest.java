package nl.ruimtemaker.analysis.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final List<String> RESIDENTS =
            List.of("r001", "r002", "r003", "r004", "r005", "r006", "r007", "r008");

    private final Sample sample = Sample.of("ruimtemaker-demo-seed", RESIDENTS, 3);

    @Test
    void theFirstAreDrawn() {
        assertThat(sample.drawn()).containsExactly("r004", "r007", "r003");
    }

    @Test
    void whoTakesThemselvesBackIsPassedOverAndNobodyElseMoves() {
        assertThat(sample.without(Set.of("r007")).drawn()).containsExactly("r004", "r003", "r006");
        assertThat(sample.without(Set.of("r007")).without(Set.of("r006")).drawn())
                .containsExactly("r004", "r003", "r002");
        assertThat(sample.without(Set.of("r008")).drawn()).isEqualTo(sample.drawn());
    }

    /** As {@code printf '%s\n' r001 … r008 | LC_ALL=C sort | sha256sum} says. */
    @Test
    void theFrameIsFixedByAHashThatAnybodyCanMake() {
        var hash = "3ee088cd74bae12c56eb40742139481963e3d5ad3b936e30f842ad829cc22176";
        assertThat(sample.frameHash()).isEqualTo(hash);
        assertThat(Sample.of("another seed", RESIDENTS.reversed(), 5).frameHash())
                .isEqualTo(hash);
        assertThat(Sample.of("ruimtemaker-demo-seed", RESIDENTS.subList(1, 8), 3)
                        .frameHash())
                .isNotEqualTo(hash);
    }

    @Test
    void whereThereAreFewerAllAreDrawn() {
        assertThat(Sample.of("seed", RESIDENTS, 50).drawn()).hasSize(8);
    }

    @Test
    void namesThatCannotBeToldApartAreRefused() {
        assertThatThrownBy(() -> Sample.of("seed", List.of("r001", "r001"), 1)).hasMessageContaining("found one twice");
        assertThatThrownBy(() -> Sample.of("seed", List.of("r0\n01"), 1)).hasMessageContaining("line break");
        assertThatThrownBy(() -> Sample.of("seed", RESIDENTS, -1)).hasMessageContaining("0 or more");
    }

    /** Over four thousand seeds, with the 99.9 % point of chi-square: a thing that fails once in a thousand, and these seeds don't. */
    @Test
    void everybodyIsDrawnAsOftenAsAnother() {
        int seeds = 4000;
        int size = 3;
        var drawn = new int[RESIDENTS.size()];
        IntStream.range(0, seeds)
                .mapToObj(seed -> Sample.of("seed " + seed, RESIDENTS, size))
                .forEach(each -> each.drawn().forEach(name -> drawn[RESIDENTS.indexOf(name)]++));
        double expected = (double) seeds * size / drawn.length;
        double distance = IntStream.of(drawn)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        // Without replacement counts vary less than if each draw stood alone: by (N - n) / (N - 1).
        double corrected = distance / ((drawn.length - size) / (drawn.length - 1.0));
        assertThat(corrected)
                .isLessThan(ChiSquaredDistribution.of(drawn.length - 1).inverseCumulativeProbability(0.999));
    }

    @Test
    void everyoneIsTheFirstAsOftenAsAnother() {
        int seeds = 4000;
        var first = new int[RESIDENTS.size()];
        IntStream.range(0, seeds)
                .forEach(seed -> first[
                        RESIDENTS.indexOf(
                                Sample.of("seed " + seed, RESIDENTS, 1).drawn().getFirst())]++);
        double expected = (double) seeds / first.length;
        double distance = IntStream.of(first)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(distance)
                .isLessThan(ChiSquaredDistribution.of(first.length - 1).inverseCumulativeProbability(0.999));
    }
}
