package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** By which ids people and statements are known makes no difference to what is said of them. */
class OtherIdsTest {
    private static final int PEOPLE = 60;
    private static final int STATEMENTS = 30;

    @Property(tries = 25)
    void theSameIsSaidOfTheSame(@ForAll long seed) {
        var votes = TwoCamps.crossed(PEOPLE, STATEMENTS, seed);
        var people = ids(PEOPLE, seed);
        var statements = ids(STATEMENTS, seed + 1);
        var before = Opinion.of(votes, Moderation.NONE);
        var after = Opinion.of(renamed(votes, people, statements), Moderation.NONE);
        assertSamePlaces(before, after, people);
        var consensus = after.consensusOfPublicVotes();
        assertThat(consensus.agree())
                .containsExactlyInAnyOrderElementsOf(
                        renamed(before.consensusOfPublicVotes().agree(), statements));
        assertThat(after.groupsOfPublicVotes()).hasSameSizeAs(before.groupsOfPublicVotes());
        before.prioritiesOfPublicVotes()
                .forEach((statement, priority) -> assertThat(
                                after.prioritiesOfPublicVotes().get(statements.get(statement.intValue())))
                        .isCloseTo(priority, within(1e-3)));
    }

    /** Of axes of which two loadings are equally large, the sign is that of the lower id; so they may point the other way. */
    private static void assertSamePlaces(Opinion before, Opinion after, List<Long> people) {
        var were = new ArrayList<String>();
        var are = new ArrayList<String>();
        for (var person : before.participantsOfPublicVotes()) {
            long id = people.get((int) person.id());
            var same = after.participantsOfPublicVotes().get(after.votes().row(id));
            assertThat(Math.abs(same.x())).isCloseTo(Math.abs(person.x()), within(1e-3));
            assertThat(Math.abs(same.y())).isCloseTo(Math.abs(person.y()), within(1e-3));
            were.add(String.valueOf(person.group()));
            are.add(String.valueOf(same.group()));
        }
        assertThat(AdjustedRand.index(were, are)).isGreaterThan(.9);
    }

    private static VoteMatrix renamed(VoteMatrix votes, List<Long> people, List<Long> statements) {
        var ballots = VoteMatrix.ballots();
        for (int row = 0; row < votes.people(); row++) {
            for (int each = votes.starts[row]; each < votes.starts[row + 1]; each++) {
                int cell = votes.cells[each];
                ballots.add(people.get(row), statements.get(VoteMatrix.column(cell)), VoteMatrix.vote(cell));
            }
        }
        return ballots.build();
    }

    private static List<Long> renamed(List<Long> ids, List<Long> to) {
        return ids.stream().map(id -> to.get(id.intValue())).toList();
    }

    private static List<Long> ids(int count, long seed) {
        var ids = LongStream.range(1_000, 1_000 + count).boxed().collect(Collectors.toList());
        Collections.shuffle(ids, new Random(seed));
        return ids;
    }
}
