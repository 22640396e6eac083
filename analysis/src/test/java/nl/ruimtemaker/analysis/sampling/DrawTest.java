package nl.ruimtemaker.analysis.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<String> RESIDENTS =
            List.of("r001", "r002", "r003", "r004", "r005", "r006", "r007", "r008");

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheNamesCome() {
        var drawn = List.of("r004", "r007", "r003", "r006", "r002", "r005", "r008", "r001");
        assertThat(Draw.order("ruimtemaker-demo-seed", RESIDENTS)).isEqualTo(drawn);
        assertThat(Draw.order("ruimtemaker-demo-seed", RESIDENTS.reversed())).isEqualTo(drawn);
    }

    @Test
    void anotherSeedDrawsAnotherOrder() {
        assertThat(Draw.order("another seed", RESIDENTS))
                .containsExactlyInAnyOrderElementsOf(RESIDENTS)
                .isNotEqualTo(Draw.order("ruimtemaker-demo-seed", RESIDENTS));
    }

    @Test
    void withoutASeedNothingIsDrawn() {
        assertThatThrownBy(() -> Draw.order("", RESIDENTS)).hasMessageContaining("Expected a seed");
    }
}
