package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any votes whatever. */
class AnyVotesTest {
    record Ballot(long person, long statement, Vote vote, long at) {}

    @Property
    void votesInAnotherOrderAreTheSameConversation(@ForAll("ballots") List<Ballot> ballots, @ForAll Random order) {
        var other = new ArrayList<>(ballots);
        Collections.shuffle(other, order);
        assertThat(told(Opinion.of(votes(other), Moderation.NONE)))
                .isEqualTo(told(Opinion.of(votes(ballots), Moderation.NONE)));
    }

    @Property
    void votesOneByOneAreTheSameMatrix(@ForAll("ballots") List<Ballot> ballots) {
        var atOnce = VoteMatrix.ballots();
        var oneByOne = atOnce.build();
        for (int at = 0; at < ballots.size(); at++) {
            var each = ballots.get(at);
            atOnce.add(each.person(), each.statement(), each.vote(), at);
            oneByOne = oneByOne.with(each.person(), each.statement(), each.vote());
        }
        var built = atOnce.build();
        assertThat(oneByOne.people).isEqualTo(built.people);
        assertThat(oneByOne.statements).isEqualTo(built.statements);
        assertThat(oneByOne.starts).isEqualTo(built.starts);
        assertThat(oneByOne.cells).isEqualTo(built.cells);
    }

    @Property
    void axesAreOfLengthOneOrNothingAndAtRightAngles(@ForAll("ballots") List<Ballot> ballots) {
        var axes = PrincipalComponents.of(votes(ballots), Moderation.NONE);
        int columns = votes(ballots).statements();
        for (int axis = 0; axis < 2; axis++) {
            assertThat(product(axes, axis, axis, columns)).isCloseTo(axes.explained(axis) > 0 ? 1 : 0, within(1e-9));
        }
        assertThat(product(axes, 0, 1, columns)).isCloseTo(0, within(1e-9));
        assertThat(axes.explained(0)).isGreaterThanOrEqualTo(axes.explained(1));
        assertThat(axes.explained(0) + axes.explained(1)).isBetween(0.0, 1 + 1e-12);
    }

    @Property
    void axesAreThoseOfTheWholeMatrix(@ForAll("ballots") List<Ballot> ballots) {
        var centred = CentredVotes.of(votes(ballots), new boolean[votes(ballots).statements()]);
        int columns = centred.statements();
        var whole = new double[columns][];
        for (int column = 0; column < columns; column++) {
            var both = new double[2 * columns];
            both[2 * column] = 1;
            var product = centred.gram(both);
            whole[column] = IntStream.range(0, columns)
                    .mapToDouble(each -> product[2 * each])
                    .toArray();
        }
        double squares = centred.squares();
        if (squares > 0) {
            var axes = PrincipalComponents.of(centred);
            var dense = Jacobi.of(whole, columns);
            for (int axis = 0; axis < Math.min(2, columns); axis++) {
                assertThat(axes.explained(axis)).isCloseTo(dense.values()[axis] / squares, within(1e-9));
            }
        }
    }

    @Property
    void everyGroupAwareConsensusIsBetweenNoneAndAll(@ForAll("ballots") List<Ballot> ballots) {
        var opinion = Opinion.of(votes(ballots), Moderation.NONE);
        assertThat(opinion.groupAwareConsensusOfPublicVotes().values())
                .allSatisfy(value -> assertThat(value).isBetween(Double.MIN_VALUE, 1.0));
        assertThat(opinion.prioritiesOfPublicVotes().values())
                .allSatisfy(value -> assertThat(value).isGreaterThanOrEqualTo(0));
        assertThat(opinion.groupsOfPublicVotes()).allSatisfy(group -> {
            assertThat(group.silhouette()).isBetween(-1.0, 1.0);
            assertThat(group.representative()).hasSizeBetween(1, 5);
        });
    }

    @Property
    void groupingIsMostLikeItself(@ForAll("ballots") List<Ballot> ballots, @ForAll Random chance) {
        var one = ballots.stream().map(Ballot::vote).toList();
        var other = new ArrayList<>(one);
        Collections.shuffle(other, chance);
        assertThat(AdjustedRand.index(one, one)).isEqualTo(1);
        assertThat(AdjustedRand.index(one, other)).isLessThanOrEqualTo(1).isEqualTo(AdjustedRand.index(other, one));
    }

    @Provide
    Arbitrary<List<Ballot>> ballots() {
        var ballot = Combinators.combine(
                        Arbitraries.longs().between(0, 25),
                        Arbitraries.longs().between(0, 11),
                        Arbitraries.of(Vote.class),
                        Arbitraries.longs().between(0, 3))
                .as(Ballot::new);
        return ballot.list().ofMinSize(1).ofMaxSize(250);
    }

    private static VoteMatrix votes(List<Ballot> all) {
        var ballots = VoteMatrix.ballots();
        all.forEach(each -> ballots.add(each.person(), each.statement(), each.vote(), each.at()));
        return ballots.build();
    }

    private static List<Object> told(Opinion opinion) {
        return List.of(
                opinion.participantsOfPublicVotes(),
                opinion.groupsOfPublicVotes(),
                opinion.consensusOfPublicVotes(),
                opinion.groupAwareConsensusOfPublicVotes(),
                opinion.prioritiesOfPublicVotes());
    }

    private static double product(PrincipalComponents axes, int one, int other, int columns) {
        return IntStream.range(0, columns)
                .mapToDouble(column -> axes.loading(one, column) * axes.loading(other, column))
                .sum();
    }
}
