package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import org.junit.jupiter.api.Test;

/** What somebody could find by leaving out whom they know, where a group is of few. */
class FewPeopleTest {
    private final VoteMatrix votes = TwoCamps.votes(40, 20, 1);

    @Test
    void whoIsLeftOverIsNotKnownToBeInTheGroupOfFew() {
        var told = given(20, 3);
        assertThat(told.participants(FewestTellers.INSIDE))
                .extracting(Participant::group)
                .allMatch(Objects::isNull);
        assertThat(told.groups(FewestTellers.INSIDE)).isEmpty();
        assertThat(told.groupAwareConsensus(FewestTellers.INSIDE)).isEmpty();
    }

    @Test
    void letterThatIsMissingTellsOfNoGroup() {
        var told = given(20, 3, 17);
        assertThat(told.groups(FewestTellers.INSIDE)).isEmpty();
        assertThat(told.groupsOfPublicVotes()).extracting(Group::id).containsExactly("A", "B", "C");
    }

    @Test
    void groupsOfEnoughPeopleAreToldOfAsPublicOnesAre() {
        var told = given(20, 5);
        assertThat(told.participants(FewestTellers.INSIDE)).isEqualTo(told.participantsOfPublicVotes());
        assertThat(told.groups(FewestTellers.INSIDE))
                .isNotEmpty()
                .usingRecursiveComparison()
                .isEqualTo(told.groupsOfPublicVotes());
        assertThat(told.groupAwareConsensus(FewestTellers.INSIDE))
                .isNotEmpty()
                .isEqualTo(told.groupAwareConsensusOfPublicVotes());
    }

    @Test
    void whatFourPeopleShareIsNotSaidHoweverManyLookedOn() {
        var four = VoteMatrix.ballots();
        for (long person = 0; person < 30; person++) {
            four.saw(person, 1);
        }
        for (long person = 0; person < 4; person++) {
            four.add(person, 1, Vote.AGREE);
        }
        assertThat(Opinion.of(four.build(), Moderation.NONE)
                        .consensusOfPublicVotes()
                        .agree())
                .containsExactly(1L);
        assertNothingSaid(Opinion.of(four.build(), Moderation.NONE));
        var five = Opinion.of(four.add(4, 1, Vote.AGREE).build(), Moderation.NONE);
        assertThat(five.consensus(FewestTellers.INSIDE)).isEqualTo(five.consensusOfPublicVotes());
        assertThat(five.priorities(FewestTellers.INSIDE)).isNotEmpty().isEqualTo(five.prioritiesOfPublicVotes());
    }

    @Test
    void groupOfWhichNobodyVotedIsNoGroup() {
        var given = new HashMap<Long, String>();
        for (long person = 0; person < 20; person++) {
            given.put(person, "A");
        }
        var alone = Opinion.of(votes, Moderation.NONE, given);
        given.put(9_999L, "B");
        var beside = Opinion.of(votes, Moderation.NONE, given);
        assertThat(beside.groupsOfPublicVotes()).extracting(Group::id).containsExactly("A");
        assertThat(beside.groupAwareConsensusOfPublicVotes()).isEqualTo(alone.groupAwareConsensusOfPublicVotes());
    }

    private static void assertNothingSaid(Opinion opinion) {
        assertThat(opinion.consensus(FewestTellers.INSIDE).agree()).isEmpty();
        assertThat(opinion.consensus(FewestTellers.INSIDE).disagree()).isEmpty();
        assertThat(opinion.priorities(FewestTellers.INSIDE)).isEmpty();
    }

    /** Groups A, B and so on of so many people each. */
    private Opinion given(int... sizes) {
        Map<Long, String> given = new HashMap<>();
        for (int group = 0; group < sizes.length; group++) {
            for (int each = 0; each < sizes[group]; each++) {
                given.put((long) given.size(), String.valueOf((char) ('A' + group)));
            }
        }
        return Opinion.of(votes, Moderation.NONE, given);
    }
}
