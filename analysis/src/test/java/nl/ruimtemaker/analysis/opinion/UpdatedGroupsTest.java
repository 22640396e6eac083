package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups that are carried on are those that would be found anew. */
class UpdatedGroupsTest {
    private static final int PEOPLE = 160;
    private static final int STATEMENTS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threeHundredVotesOneByOneComeToTheGroupsOfAllAtOnce(long seed) {
        var random = new SplittableRandom(seed);
        var later = Opinion.of(TwoCamps.votes(PEOPLE, STATEMENTS, seed), Moderation.NONE);
        for (int vote = 0; vote < 300; vote++) {
            var more = later.votes()
                    .with(random.nextInt(PEOPLE), random.nextInt(STATEMENTS), Vote.of(random.nextInt(Vote.KINDS)));
            later = later.after(more, Moderation.NONE);
        }
        var anew = Opinion.of(later.votes(), Moderation.NONE);
        assertThat(AdjustedRand.index(groups(later), groups(anew))).isGreaterThan(.95);
        assertThat(later.groupsOfPublicVotes()).hasSameSizeAs(anew.groupsOfPublicVotes());
    }

    @Test
    void basesFromWhichPeopleWalkedAwayAreFoundAgain() {
        var people = people(1);
        var before = BaseClusters.of(people);
        var steps = new SplittableRandom(2);
        var walked = new Points(
                Arrays.stream(people.x())
                        .map(x -> x + steps.nextDouble(-.6, .6))
                        .toArray(),
                Arrays.stream(people.y())
                        .map(y -> y + steps.nextDouble(-.6, .6))
                        .toArray(),
                people.weight());
        var after = BaseClusters.after(walked, before.of(), before.spread());
        assertThat(after.spread()).isLessThan(1.5 * BaseClusters.of(walked).spread());
        assertThat(after.of()).isNotEqualTo(before.of());
    }

    @Test
    void basesInWhichPeopleHardlyMovedStay() {
        var people = people(1);
        var before = BaseClusters.of(people);
        var moved = new Points(Arrays.stream(people.x()).map(x -> x + 1e-3).toArray(), people.y(), people.weight());
        assertThat(BaseClusters.after(moved, before.of(), before.spread()).of()).isEqualTo(before.of());
    }

    private static Points people(long seed) {
        var random = new SplittableRandom(seed);
        var x = random.doubles(400, -2, 2).toArray();
        var y = random.doubles(400, -2, 2).toArray();
        var weight = new double[400];
        Arrays.fill(weight, 1);
        return new Points(x, y, weight);
    }

    private static List<String> groups(Opinion opinion) {
        return opinion.participantsOfPublicVotes().stream()
                .map(person -> String.valueOf(person.group()))
                .toList();
    }
}
