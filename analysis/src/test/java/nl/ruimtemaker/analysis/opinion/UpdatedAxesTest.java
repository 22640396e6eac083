package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axes that are carried on are those that would be found anew, and the map of people does not turn over. */
class UpdatedAxesTest {
    private static final int PEOPLE = 160;
    private static final int STATEMENTS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nobodyIsMirroredByOneVote(long seed) {
        for (var votes : List.of(
                TwoCamps.crossed(PEOPLE, STATEMENTS, seed),
                TwoCamps.crossed(60, 90, seed),
                TwoCamps.crossed(25, 12, seed))) {
            var before = Opinion.of(votes, Moderation.NONE);
            var after = before.after(votes.with(1_000, 3, Vote.AGREE), Moderation.NONE);
            assertNobodyMoved(before, after);
            assertSameWay(before.axes(), after.axes());
        }
    }

    @Test
    void nobodyIsMirroredWhenTooFewStatementsHaveAnAxisToGuessAt() {
        for (long seed = 1; seed <= 20; seed++) {
            var votes = TwoCamps.crossed(40, 8, seed);
            var two = new Moderation(Set.of(1L, 2L, 4L, 5L, 6L, 7L), Set.of());
            var before = Opinion.of(votes, two);
            var after = before.after(votes.with(1_000, 3, Vote.AGREE), two);
            assertSameWay(before.axes(), after.axes());
        }
    }

    @Test
    void whatAnUpdateLeavesOutDoesNotAddUp() {
        var later = Opinion.of(TwoCamps.votes(PEOPLE, STATEMENTS, 1), Moderation.NONE);
        for (int vote = 0; vote < 300; vote++) {
            var more = later.votes().with(vote % PEOPLE, vote * 7 % STATEMENTS, Vote.of(vote % Vote.KINDS));
            var next = later.after(more, Moderation.NONE);
            assertSameWay(later.axes(), next.axes());
            later = next;
        }
        assertSameAxes(later);
    }

    @Test
    void axisInWhatIsNewOvertakesAtOnce() {
        var old = Opinion.of(TwoCamps.votes(40, 12, 1), Moderation.NONE);
        var more = old.votes();
        for (int person = 0; person < 120; person++) {
            for (int statement = 0; statement < 12; statement++) {
                more = more.with(
                        1_000 + person, 100 + statement, person % 2 == statement % 2 ? Vote.AGREE : Vote.DISAGREE);
            }
        }
        assertSameAxes(old.after(more, Moderation.NONE));
    }

    @Test
    void axisInWhatIsNewOvertakesVoteByVote() {
        var later = Opinion.of(TwoCamps.votes(40, 12, 1), Moderation.NONE);
        for (int vote = 0; vote < 400; vote++) {
            int person = vote / 8;
            int statement = vote % 8;
            var more = later.votes()
                    .with(1_000 + person, 100 + statement, person % 2 == statement % 2 ? Vote.AGREE : Vote.DISAGREE);
            later = later.after(more, Moderation.NONE);
        }
        assertSameAxes(later);
    }

    @Test
    void axesAreFoundWhenAllThatWasVotedOnIsPutAside() {
        var old = Opinion.of(TwoCamps.votes(40, 12, 1), Moderation.NONE);
        var more = old.votes();
        for (int person = 0; person < 30; person++) {
            for (int statement = 0; statement < 8; statement++) {
                more = more.with(person, 100 + statement, person % 3 == statement % 3 ? Vote.AGREE : Vote.DISAGREE);
            }
        }
        var aside = new Moderation(LongStream.range(0, 12).boxed().collect(Collectors.toSet()), Set.of());
        assertSameAxes(old.after(more, aside), aside);
        assertThat(old.after(old.votes(), aside).axes().explained(0)).isZero();
    }

    private static void assertNobodyMoved(Opinion before, Opinion after) {
        var now = after.participantsOfPublicVotes();
        for (var person : before.participantsOfPublicVotes()) {
            var same = now.get(after.votes().row(person.id()));
            assertThat(same.x()).as("x of %d", person.id()).isCloseTo(person.x(), within(.35));
            assertThat(same.y()).as("y of %d", person.id()).isCloseTo(person.y(), within(.35));
        }
    }

    private static void assertSameWay(PrincipalComponents before, PrincipalComponents after) {
        assertThat(along(before, after, 0)).isGreaterThan(.9);
        assertThat(along(before, after, 1)).isGreaterThanOrEqualTo(0);
    }

    private static void assertSameAxes(Opinion updated) {
        assertSameAxes(updated, Moderation.NONE);
    }

    /** Whichever way they point. */
    private static void assertSameAxes(Opinion updated, Moderation moderation) {
        var axes = updated.axes();
        var anew = Opinion.of(updated.votes(), moderation).axes();
        for (int axis = 0; axis < 2; axis++) {
            int which = axis;
            assertThat(axes.explained(axis)).isCloseTo(anew.explained(axis), within(1e-6));
            double sign = Math.signum(along(axes, anew, axis));
            IntStream.range(0, updated.votes().statements())
                    .forEach(column -> assertThat(sign * axes.loading(which, column))
                            .isCloseTo(anew.loading(which, column), within(2e-3)));
        }
    }

    private static double along(PrincipalComponents one, PrincipalComponents other, int axis) {
        return IntStream.range(0, one.columns())
                .mapToDouble(column -> one.loading(axis, column) * other.loading(axis, column))
                .sum();
    }
}
