package nl.ruimtemaker.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundedToFiveTest {
    private final RoundedToFive rounded =
            new RoundedToFive(TwoWayTable.of(new int[][] {{3, 12, 9}, {11, 7, 14}, {15, 21, 10}}));

    @Test
    void countsAndTotalsAreRoundedEachOnItsOwn() {
        assertThat(row(0)).containsExactly(5, 10, 10, 25);
        assertThat(row(1)).containsExactly(10, 5, 15, 30);
        assertThat(row(2)).containsExactly(15, 20, 10, 45);
        assertThat(row(3)).containsExactly(30, 40, 35, 100);
    }

    @Test
    void theyDontAddUpAndThatIsSaid() {
        var totals = row(3);
        assertThat(totals[0] + totals[1] + totals[2]).isNotEqualTo(totals[3]);
        assertThat(RoundedToFive.NOT_ADDITIVE).contains("need not add up");
    }

    private int[] row(int row) {
        return IntStream.rangeClosed(0, 3)
                .map(column -> rounded.shown(new Cell(row, column)))
                .toArray();
    }
}
