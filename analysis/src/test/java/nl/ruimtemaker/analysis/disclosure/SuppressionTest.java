package nl.ruimtemaker.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final int[][] COUNTS = {{3, 12, 9}, {11, 7, 14}, {15, 21, 10}};

    @Test
    void theThreeIsHiddenWithTheCheapestRectangle() {
        var suppression = Suppression.of(TwoWayTable.of(COUNTS), FewestTellers.INSIDE);
        assertThat(suppression.primary()).containsExactly(new Cell(0, 0));
        assertThat(suppression.complementary()).containsExactly(new Cell(0, 1), new Cell(1, 0), new Cell(1, 1));
        assertThat(suppression.complementary().stream()
                        .mapToInt(suppression.table()::count)
                        .sum())
                .isEqualTo(30);
    }

    @Test
    void theThreeCouldBeAnythingFromNothingToFourteen() {
        var suppression = Suppression.of(TwoWayTable.of(COUNTS), FewestTellers.INSIDE);
        assertThat(suppression.audit().intervals()).containsEntry(new Cell(0, 0), new Interval(0, 14));
        assertThat(suppression.audit().protects(FewestTellers.INSIDE)).isTrue();
    }

    @Test
    void totalsAndWhatIsNotHiddenAreShown() {
        var suppression = Suppression.of(TwoWayTable.of(COUNTS), FewestTellers.INSIDE);
        assertThat(suppression.shown(new Cell(0, 0))).isEmpty();
        assertThat(suppression.shown(new Cell(0, 2))).hasValue(9);
        assertThat(suppression.shown(new Cell(0, 3))).hasValue(24);
        assertThat(suppression.shown(new Cell(3, 0))).hasValue(29);
        assertThat(suppression.shown(new Cell(3, 3))).hasValue(102);
    }

    @Test
    void whereAllHaveEnoughNothingIsHidden() {
        var suppression = Suppression.of(TwoWayTable.of(new int[][] {{5, 12}, {11, 7}}), FewestTellers.INSIDE);
        assertThat(suppression.audit().intervals()).isEmpty();
    }

    @Test
    void tellersAreCountedAndNotWhatTheyTold() {
        int[][] moments = {{24, 12}, {11, 17}};
        int[][] tellers = {{2, 9, 10}, {8, 9, 16}, {9, 17, 20}};
        var suppression = Suppression.of(TwoWayTable.of(moments, tellers), FewestTellers.INSIDE);
        assertThat(suppression.primary()).containsExactly(new Cell(0, 0));
        assertThat(suppression.shown(new Cell(0, 0))).isEmpty();
    }

    @Test
    void aZeroThatEverybodyKnowsIsShownAndHidesNothing() {
        var table = TwoWayTable.of(new int[][] {{0, 12, 9}, {3, 7, 14}, {15, 21, 10}})
                .withKnownZeros(Set.of(new Cell(0, 0)));
        var suppression = Suppression.of(table, FewestTellers.INSIDE);
        assertThat(suppression.shown(new Cell(0, 0))).hasValue(0);
        assertThat(suppression.primary()).containsExactly(new Cell(1, 0));
        assertThat(suppression.complementary()).containsExactly(new Cell(1, 2), new Cell(2, 0), new Cell(2, 2));
    }

    @Test
    void aZeroThatNobodyKnowsOfIsHiddenAsAnyOther() {
        assertThat(Suppression.of(TwoWayTable.of(new int[][] {{0, 12}, {11, 7}}), FewestTellers.INSIDE)
                        .primary())
                .containsExactly(new Cell(0, 0));
    }

    @Test
    void aTotalOfFewTellersIsHiddenToo() {
        var suppression = Suppression.of(TwoWayTable.of(new int[][] {{1, 2}, {11, 17}}), FewestTellers.INSIDE);
        assertThat(suppression.primary()).contains(new Cell(0, 2));
        assertThat(suppression.audit().protects(FewestTellers.INSIDE)).isTrue();
    }
}
