package nl.ruimtemaker.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SuppressionPropertiesTest {
    private static final int MOST = 30;

    @Property(tries = 300)
    void noHiddenCountCanBeKnownCloserThanWasAsked(
            @ForAll("tables") int[][] counts, @ForAll @IntRange(min = 2, max = 12) int k) {
        var suppression = Suppression.of(TwoWayTable.of(counts), new FewestTellers(k));
        assertThat(suppression.audit().intervals().values())
                .allMatch(interval -> interval.width() >= k && interval.high() >= k);
        assertThat(suppression.audit().intervals())
                .containsKeys(suppression.primary().toArray(Cell[]::new));
    }

    @Property(tries = 300)
    void whatIsShownHasEnoughTellers(@ForAll("tables") int[][] counts, @ForAll @IntRange(min = 2, max = 12) int k) {
        var table = TwoWayTable.of(counts);
        var suppression = Suppression.of(table, new FewestTellers(k));
        assertThat(table.cells()).allMatch(cell -> suppression.shown(cell).orElse(k) >= k);
    }

    @Property(tries = 200)
    void nothingIsHiddenBesideThatCouldHaveBeenShown(
            @ForAll("tables") int[][] counts, @ForAll @IntRange(min = 2, max = 12) int k) {
        var fewest = new FewestTellers(k);
        var suppression = Suppression.of(TwoWayTable.of(counts), fewest);
        for (var cell : suppression.complementary()) {
            var others = new HashSet<>(suppression.audit().intervals().keySet());
            others.remove(cell);
            assertThat(Audit.of(suppression.table(), others).protects(fewest)).isFalse();
        }
    }

    @Provide
    Arbitrary<int[][]> tables() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(columns -> Arbitraries.integers()
                        .between(0, MOST)
                        .array(int[].class)
                        .ofSize(columns)
                        .array(int[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(5));
    }
}
