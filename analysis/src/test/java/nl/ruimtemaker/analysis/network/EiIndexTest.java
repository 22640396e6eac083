package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EiIndexTest {
    private static final int STAYING = 0;
    private static final int[] GROUPS = {STAYING, STAYING, STAYING, STAYING, STAYING, STAYING, 1, 1};

    @Test
    void fourTiesRunBetweenAndFiveInside() {
        var index = EiIndex.of(Village.GRAPH, GROUPS);
        assertThat(index.external()).isEqualTo(4);
        assertThat(index.internal()).isEqualTo(5);
        assertThat(index.value()).hasValueCloseTo(-0.1111, within(5e-5));
        assertThat(index.expected()).isCloseTo(-0.1429, within(5e-5));
    }

    @Test
    void thoseWhoStayHaveAsManyTiesOutsideAsInside() {
        var index = EiIndex.of(Village.GRAPH, GROUPS, STAYING);
        assertThat(index.external()).isEqualTo(4);
        assertThat(index.internal()).isEqualTo(4);
        assertThat(index.value()).hasValue(0);
    }

    @Test
    void withoutTiesItIsUndefined() {
        var index = EiIndex.of(Graph.of(8, new int[0], new int[0]), GROUPS);
        assertThat(index.value()).isEmpty();
        assertThat(EiIndex.chance(Graph.of(8, new int[0], new int[0]), GROUPS, 99, 1))
                .isEqualTo(1);
    }

    @Test
    void chanceMakesWhatIsNearTheExpectedAndHardlyWhatIsFarFromIt() {
        assertThat(EiIndex.chance(Village.GRAPH, GROUPS, 999, 1)).isGreaterThan(0.5);
        var two = Graph.of(12, upTo(6, 0, 6), upTo(6, 1, 6));
        int[] halves = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
        assertThat(EiIndex.chance(two, halves, 999, 1)).isLessThan(0.05);
    }

    @Test
    void aGroupOfNobodyIsRefused() {
        assertThatThrownBy(() -> EiIndex.of(Village.GRAPH, GROUPS, 2)).hasMessageContaining("found nobody");
        assertThatThrownBy(() -> EiIndex.of(Village.GRAPH, new int[3])).hasMessageContaining("found 3 for 8");
        assertThatThrownBy(() -> EiIndex.of(Village.GRAPH, new int[] {0, -1, -1, -1, -1, -1, -1, -1}))
                .hasMessageContaining("found 1 for 8");
        assertThatThrownBy(() -> EiIndex.chance(Village.GRAPH, GROUPS, 0, 1)).hasMessageContaining("found 0");
    }

    /** As if they had never been there. */
    @Test
    void whoIsInNoGroupIsLeftOutWithTheirTies() {
        var more = Graph.of(
                10, new int[] {0, 1, 0, 3, 6, 6, 6, 7, 7, 8, 8, 8, 9}, new int[] {1, 2, 2, 4, 0, 3, 5, 5, 6, 9, 0, 6, 3
                });
        int[] groups = {0, 0, 0, 0, 0, 0, 1, 1, -1, -1};
        assertThat(EiIndex.of(more, groups)).isEqualTo(EiIndex.of(Village.GRAPH, GROUPS));
        assertThat(EiIndex.of(more, groups, STAYING)).isEqualTo(EiIndex.of(Village.GRAPH, GROUPS, STAYING));
        assertThat(EiIndex.chance(more, groups, 99, 1)).isEqualTo(EiIndex.chance(Village.GRAPH, GROUPS, 99, 1));
    }

    /** Two rings: ties from each to the next. */
    private static int[] upTo(int size, int step, int second) {
        var ends = new int[2 * size];
        for (int i = 0; i < size; i++) {
            ends[i] = (i + step) % size;
            ends[size + i] = second + (i + step) % size;
        }
        return ends;
    }
}
