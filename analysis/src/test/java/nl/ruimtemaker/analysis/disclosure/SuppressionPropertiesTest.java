package nl.ruimtemaker.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
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

    /** What is hidden beside is chosen in reading order among equals, so it may be other cells; what it hides is the same. */
    @Property(tries = 200)
    void rowsForColumnsAndTheLastFirstHideTheSame(
            @ForAll("tables") int[][] counts, @ForAll @IntRange(min = 2, max = 12) int k) {
        var fewest = new FewestTellers(k);
        var table = TwoWayTable.of(counts);
        var turned = TwoWayTable.of(turned(counts));
        var suppression = Suppression.of(table, fewest);
        var primary =
                suppression.primary().stream().map(cell -> turned(cell, table)).toList();
        assertThat(Suppression.of(turned, fewest).primary()).containsExactlyInAnyOrderElementsOf(primary);
        assertThat(Suppression.of(turned, fewest).audit().protects(fewest)).isTrue();
        var hidden = suppression.audit().intervals();
        var audited = Audit.of(
                        turned,
                        hidden.keySet().stream()
                                .map(cell -> turned(cell, table))
                                .collect(Collectors.toSet()))
                .intervals();
        hidden.forEach(
                (cell, interval) -> assertThat(audited.get(turned(cell, table))).isEqualTo(interval));
    }

    private static int[][] turned(int[][] counts) {
        var turned = new int[counts[0].length][counts.length];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                turned[column][counts.length - 1 - row] = counts[row][column];
            }
        }
        return turned;
    }

    private static Cell turned(Cell cell, TwoWayTable table) {
        return new Cell(cell.column(), cell.row() == table.rows() ? table.rows() : table.rows() - 1 - cell.row());
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
