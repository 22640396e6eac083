package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlipTest {
    private static final byte[] LINDE = {1, 2, 3};

    @Test
    void aSlipIsThreeWordsThatCanBeReadAloud() {
        assertThat(Slip.of(LINDE, "sleutel").spoken())
                .matches("([bdfghjklmnprstw][aeiou]){3}( ([bdfghjklmnprstw][aeiou]){3}){2}");
    }

    @Test
    void theSameTellingGivesTheSameSlipAndAnotherSpaceAnother() {
        assertThat(Slip.of(LINDE, "sleutel")).isEqualTo(Slip.of(LINDE, "sleutel"));
        assertThat(Slip.of(LINDE, "sleutel")).isNotEqualTo(Slip.of(new byte[] {4}, "sleutel"));
    }

    @Test
    void slipsDoNotMeet() {
        assertThat(IntStream.range(0, 20_000)
                        .mapToObj(each -> Slip.of(LINDE, "s" + each))
                        .collect(Collectors.toSet()))
                .hasSize(20_000);
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        var slip = Slip.of(LINDE, "sleutel");
        assertThat(Slip.typed(" "
                        + slip.spoken()
                                .toUpperCase(java.util.Locale.ROOT)
                                .replace('S', 'Z')
                                .replace('F', 'V') + "."))
                .isEqualTo(slip);
    }
}
