package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

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
    void oneMoreVoteComesToTheSameAsStartingAnew() {
        var more = votes.with(3, 5, Vote.PASS);
        var updated = opinion.after(more, Moderation.NONE);
        var anew = Opinion.of(more, Moderation.NONE);
        assertThat(groups(updated)).isEqualTo(groups(anew));
        assertThat(updated.consensusOfPublicVotes()).isEqualTo(anew.consensusOfPublicVotes());
        assertThat(updated.groupAwareConsensusOfPublicVotes()).isEqualTo(anew.groupAwareConsensusOfPublicVotes());
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
