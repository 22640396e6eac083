package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    private static final int[] ALL = {0, 1, 2, 3, 4, 5};

    @Test
    void sixPeopleAreTwoGroupsAsPublished() {
        var standing = Standing.of(SixPeople.votes(), Moderation.NONE);
        var people = Points.people(standing.positions(), ALL);
        var shown = Clustering.first(people).shown();
        assertThat(shown).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(Silhouette.of(people, shown, 2).mean()).isCloseTo(.7050, within(5e-5));
    }

    @Test
    void whoIsAloneHasNoSilhouette() {
        var points = new Points(new double[] {0, 1, 9}, new double[3], new double[] {1, 1, 1});
        var silhouette = Silhouette.of(points, new int[] {0, 0, 1}, 2);
        assertThat(silhouette.of()[1]).isZero();
        assertThat(silhouette.mean()).isCloseTo((8.0 / 9 + 7.0 / 8) / 3, within(1e-12));
    }

    @Test
    void placeOfThreeCountsAsThreePeople() {
        var one = new Points(new double[] {0, 1, 9, 7}, new double[4], new double[] {3, 1, 1, 2});
        var each = new Points(new double[] {0, 0, 0, 1, 9, 7, 7}, new double[7], new double[] {1, 1, 1, 1, 1, 1, 1});
        assertThat(Silhouette.of(one, new int[] {0, 0, 1, 1}, 2).mean())
                .isCloseTo(
                        Silhouette.of(each, new int[] {0, 0, 0, 0, 1, 1, 1}, 2).mean(), within(1e-12));
    }

    @Test
    void peopleWhoAllStandAtOnePlaceAreNoGroups() {
        var weight = new double[20];
        Arrays.fill(weight, 1);
        var people = new Points(new double[20], new double[20], weight);
        assertThat(Clustering.first(people).shown()).containsOnly(-1);
    }

    @Test
    void anotherNumberOfGroupsIsShownWhenItWasBestFourTimesInARow() {
        var count = SmoothedCount.NONE.after(2);
        assertThat(count.shown()).isEqualTo(2);
        for (int times = 1; times < 4; times++) {
            count = count.after(3);
            assertThat(count.shown()).isEqualTo(2);
        }
        assertThat(count.after(2).after(3).shown()).isEqualTo(2);
        assertThat(count.after(3).shown()).isEqualTo(3);
    }

    @Test
    void groupsKeepTheNumberUnderWhichMostOfTheirPeopleWereKnown() {
        assertThat(Recognised.of(new int[] {0, 0, 1, 1, 1}, new int[] {1, 1, 0, 0, -1}))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(Recognised.of(new int[] {0, 0, 1, 1, 2}, new int[] {1, 1, 0, 0, 0}))
                .containsExactly(1, 1, 0, 0, 2);
        assertThat(Recognised.of(new int[] {0, 0, 1, 1}, new int[] {2, 2, 0, 1}))
                .containsExactly(2, 2, 0, 0);
        assertThat(Recognised.bySize(new int[] {0, 1, 1, -1})).containsExactly(1, 0, 0, -1);
    }

    @Test
    void groupThatHasGoneLeavesItsNameUnused() {
        assertThat(Groups.named(new int[] {2, 0, -1, 2}).names()).containsExactly("A", "C");
        assertThat(Groups.named(new int[] {2, 0, -1, 2}).of()).containsExactly(1, 0, -1, 1);
    }
}
