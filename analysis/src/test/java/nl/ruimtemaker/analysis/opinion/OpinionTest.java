package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import org.junit.jupiter.api.Test;

class OpinionTest {
    private static final int PEOPLE = 160;
    private static final int STATEMENTS = 40;

    private final VoteMatrix votes = TwoCamps.votes(PEOPLE, STATEMENTS, 1);
    private final Opinion opinion = Opinion.of(votes, Moderation.NONE);

    @Test
    void twoCampsAreFound() {
        assertThat(opinion.groups(FewestTellers.INSIDE)).extracting(Group::id).containsExactly("A", "B");
        assertThat(groups(opinion))
                .allSatisfy((person, group) ->
                        assertThat(group).isEqualTo(groups(opinion).get(person % 2)));
    }

    @Test
    void sevenPeopleAndSevenStatementsAreTheLeastForGroups() {
        assertThat(Opinion.of(TwoCamps.votes(6, 40, 1), Moderation.NONE).groupsOfPublicVotes())
                .isEmpty();
        assertThat(Opinion.of(TwoCamps.votes(40, 6, 1), Moderation.NONE).groupsOfPublicVotes())
                .isEmpty();
        assertThat(Opinion.of(TwoCamps.votes(20, 20, 1), Moderation.NONE).groupsOfPublicVotes())
                .isNotEmpty();
    }

    @Test
    void ofNobodyItIsSaidThatTheyAreInAGroupOfFew() {
        var given = Map.of(0L, "few", 1L, "few", 2L, "many", 3L, "many", 4L, "many", 5L, "many", 6L, "many");
        var told = Opinion.of(votes, Moderation.NONE, given);
        assertThat(told.groups(FewestTellers.INSIDE)).extracting(Group::id).containsExactly("many");
        assertThat(groups(told)).containsOnlyKeys(2L, 3L, 4L, 5L, 6L);
        assertThat(told.groupsOfPublicVotes()).extracting(Group::id).containsExactly("few", "many");
    }

    @Test
    void oneMoreVoteComesToTheSameAsStartingAnew() {
        var more = votes.with(3, 5, Vote.PASS);
        var updated = opinion.after(more, Moderation.NONE);
        var anew = Opinion.of(more, Moderation.NONE);
        assertThat(groups(updated)).isEqualTo(groups(anew));
        assertSameAxes(updated.axes(), anew.axes());
        assertThat(updated.consensus()).isEqualTo(anew.consensus());
        assertThat(updated.groupAwareConsensus()).isEqualTo(anew.groupAwareConsensus());
    }

    @Test
    void whatAnUpdateLeavesOutDoesNotAddUp() {
        var later = opinion;
        for (int vote = 0; vote < 300; vote++) {
            var more = later.votes().with(vote % PEOPLE, vote * 7 % STATEMENTS, Vote.of(vote % Vote.KINDS));
            later = later.after(more, Moderation.NONE);
        }
        assertSameAxes(later.axes(), Opinion.of(later.votes(), Moderation.NONE).axes());
    }

    /** Whichever way they point. */
    private static void assertSameAxes(PrincipalComponents updated, PrincipalComponents anew) {
        for (int axis = 0; axis < 2; axis++) {
            assertThat(updated.explained(axis)).isCloseTo(anew.explained(axis), within(1e-6));
            double sign = Math.signum(updated.loading(axis, 0) * anew.loading(axis, 0));
            for (int column = 0; column < STATEMENTS; column++) {
                assertThat(sign * updated.loading(axis, column)).isCloseTo(anew.loading(axis, column), within(2e-3));
            }
        }
    }

    @Test
    void peopleFindTheirGroupAgainWhenOthersComeAndStatementsToo() {
        var more = votes;
        for (long person = 1_000; person < 1_010; person++) {
            for (long statement = 30; statement < 45; statement++) {
                more = more.with(person, statement, statement % 2 == person % 2 ? Vote.AGREE : Vote.DISAGREE);
            }
        }
        var before = groups(opinion);
        var after = groups(opinion.after(more, new Moderation(Set.of(31L), Set.of())));
        assertThat(after).hasSize(PEOPLE + 10).containsAllEntriesOf(before);
    }

    @Test
    void whoWasInStaysInWhenStatementsArePutAside() {
        var aside = new Moderation(LongStream.range(0, 30).boxed().collect(Collectors.toSet()), Set.of());
        assertThat(groups(opinion.after(votes, aside)))
                .containsOnlyKeys(groups(opinion).keySet());
    }

    @Test
    void nobodyIsAskedWhatTheySawOrWhatWasPutAside() {
        var decided = Opinion.of(votes, new Moderation(Set.of(0L, 1L), Set.of()));
        for (long seed = 0; seed < 200; seed++) {
            var next = decided.next(4, seed);
            assertThat(next).isPresent().isEqualTo(decided.next(4, seed));
            assertThat(next.getAsLong()).isGreaterThan(1);
            assertThat(votes.hasVoted(votes.row(4), votes.column(next.getAsLong())))
                    .isFalse();
        }
    }

    @Test
    void whoSawAllIsAskedNothing() {
        var one = VoteMatrix.ballots().add(1, 1, Vote.AGREE).build();
        assertThat(Opinion.of(one, Moderation.NONE).next(1, 1)).isEmpty();
        assertThat(Opinion.of(one, Moderation.NONE).next(2, 1)).hasValue(1);
    }

    @Test
    void statementsAreDrawnInProportionToWhatTheyDeserve() {
        var drawn = new int[3];
        for (long seed = 0; seed < 30_000; seed++) {
            drawn[NextStatement.draw(List.of(1.0, 0.0, 3.0), seed).orElseThrow()]++;
        }
        assertThat(drawn[1]).isZero();
        assertThat(drawn[2]).isBetween(22_200, 22_800);
    }

    private static Map<Long, String> groups(Opinion opinion) {
        var groups = new HashMap<Long, String>();
        opinion.participants(FewestTellers.INSIDE).forEach(person -> {
            if (person.group() != null) {
                groups.put(person.id(), person.group());
            }
        });
        return groups;
    }
}
