package nl.ruimtemaker.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CohensKappaTest {
    @Example
    void theVectorIsMatched() {
        assertThat(CohensKappa.of(new int[][] {{20, 5}, {10, 15}}))
                .isInstanceOfSatisfying(CohensKappa.Known.class, kappa -> {
                    assertThat(kappa.observed()).isCloseTo(0.70, within(1e-12));
                    assertThat(kappa.expected()).isCloseTo(0.50, within(1e-12));
                    assertThat(kappa.kappa()).isCloseTo(0.40, within(1e-12));
                });
    }

    @Example
    void whereBothSawOneClassOnlyItIsNotToSay() {
        assertThat(CohensKappa.of(new int[][] {{7, 0}, {0, 0}})).isEqualTo(new CohensKappa.NotToSay());
        assertThat(CohensKappa.of(new int[][] {{0, 0}, {0, 0}})).isEqualTo(new CohensKappa.NotToSay());
    }

    @Example
    void whereTheySawTwoAndNeverTheSameItIsBelowNothing() {
        assertThat(CohensKappa.of(new int[][] {{0, 5}, {5, 0}})).isEqualTo(new CohensKappa.Known(0, 0.5, -1));
    }

    @Example
    void aTableThatIsNotSquareIsRefused() {
        assertThatThrownBy(() -> CohensKappa.of(new int[][] {{1, 2, 3}, {4, 5, 6}}))
                .hasMessageContaining("square");
        assertThatThrownBy(() -> CohensKappa.of(new int[][] {{1, -2}, {3, 4}})).hasMessageContaining("below 0");
    }

    @Property
    void whoReadsFirstDoesNotMatterAndItLiesBetweenMinusOneAndOne(@ForAll("tables") int[][] table) {
        Assume.that(CohensKappa.of(table) instanceof CohensKappa.Known);
        double kappa = ((CohensKappa.Known) CohensKappa.of(table)).kappa();
        var turned = new int[table.length][table.length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table.length; column++) {
                turned[column][row] = table[row][column];
            }
        }
        assertThat(CohensKappa.of(turned)).isEqualTo(CohensKappa.of(table));
        assertThat(kappa).isBetween(-1 - 1e-12, 1 + 1e-12);
    }

    @Provide
    Arbitrary<int[][]> tables() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(classes -> Arbitraries.integers()
                        .between(0, 30)
                        .array(int[].class)
                        .ofSize(classes)
                        .array(int[][].class)
                        .ofSize(classes));
    }
}
