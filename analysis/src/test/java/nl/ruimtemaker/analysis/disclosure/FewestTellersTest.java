package nl.ruimtemaker.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FewestTellersTest {
    @Test
    void fourTellersAreTooFewInsideAndNineForEveryone() {
        assertThat(FewestTellers.INSIDE.allows(4)).isFalse();
        assertThat(FewestTellers.INSIDE.allows(5)).isTrue();
        assertThat(FewestTellers.PUBLIC.allows(9)).isFalse();
        assertThat(FewestTellers.PUBLIC.allows(10)).isTrue();
    }

    @Test
    void oneTellerIsNoProtection() {
        assertThatThrownBy(() -> new FewestTellers(1)).hasMessageContaining("at least 2");
    }
}
