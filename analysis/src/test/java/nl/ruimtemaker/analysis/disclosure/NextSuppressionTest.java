package nl.ruimtemaker.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What two tables of the same series say together. */
class NextSuppressionTest {
    private static final int[][] MARCH = {{3, 12, 9}, {11, 7, 14}, {15, 21, 10}};

    private final Suppression march = Suppression.of(TwoWayTable.of(MARCH), FewestTellers.INSIDE);

    /** In March the twelve is hidden beside the three. Shown in April, it would give the three of March away. */
    @Test
    void whatWasHiddenStaysHiddenInTheNextTable() {
        int[][] april = {{3, 12, 9}, {30, 40, 14}, {15, 21, 10}};
        assertThat(Suppression.of(TwoWayTable.of(april), FewestTellers.INSIDE).shown(new Cell(0, 1)))
                .hasValue(12);
        var next = next(march, MARCH, april);
        assertThat(next.table().count(new Cell(1, 1))).isEqualTo(40);
        assertThat(next.audit().intervals()).containsKeys(new Cell(0, 0), new Cell(0, 1));
    }

    @Test
    void twentyFourIsNotFollowedByTwentyFive() {
        int[][] before = {{24, 30}, {40, 50}};
        var shown = Suppression.of(TwoWayTable.of(before), FewestTellers.INSIDE);
        assertThat(next(shown, before, new int[][] {{25, 30}, {40, 50}})).isSameAs(shown);
        assertThat(next(shown, before, new int[][] {{28, 30}, {40, 50}})).isSameAs(shown);
        assertThat(next(shown, before, new int[][] {{29, 30}, {40, 50}}).shown(new Cell(0, 0)))
                .hasValue(29);
    }

    /** The total would show the one who came, as nothing else in its row is new. */
    @Test
    void whoComesInAHiddenCellIsNotShownByItsTotal() {
        assertThat(next(march, MARCH, new int[][] {{4, 12, 9}, {11, 7, 14}, {15, 21, 10}}))
                .isSameAs(march);
    }

    @Test
    void theSameTableMayGoOutAgain() {
        assertThat(next(march, MARCH, MARCH).audit()).isEqualTo(march.audit());
    }

    @Test
    void tellersWhoArePutInAnotherNumberThanTheTableSaysAreRefused() {
        var table = TwoWayTable.of(MARCH);
        assertThatThrownBy(() -> march.next(table, Map.of(), tellers(MARCH), FewestTellers.INSIDE))
                .hasMessageContaining("tellers of Cell");
    }

    @Test
    void aTableOfOtherRowsIsAnotherTable() {
        int[][] other = {{5, 5, 5}};
        assertThatThrownBy(() -> next(march, MARCH, other)).hasMessageContaining("Expected 3 rows");
    }

    private static Suppression next(Suppression published, int[][] before, int[][] now) {
        return published.next(TwoWayTable.of(now), tellers(before), tellers(now), FewestTellers.INSIDE);
    }

    /** Those of a cell are numbered, so who was there stays who they were. */
    private static Map<Cell, Set<String>> tellers(int[][] counts) {
        var tellers = new HashMap<Cell, Set<String>>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                for (int teller = 0; teller < counts[row][column]; teller++) {
                    for (var cell : Set.of(
                            new Cell(row, column),
                            new Cell(row, counts[0].length),
                            new Cell(counts.length, column),
                            new Cell(counts.length, counts[0].length))) {
                        tellers.computeIfAbsent(cell, _ -> new HashSet<>()).add(row + " " + column + " " + teller);
                    }
                }
            }
        }
        return tellers;
    }
}
