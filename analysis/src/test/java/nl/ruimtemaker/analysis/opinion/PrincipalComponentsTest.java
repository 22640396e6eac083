package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {
    private static final Offset<Double> PRINTED = within(5e-5);

    private final VoteMatrix votes = SixPeople.votes();
    private final Standing standing = Standing.of(votes, Moderation.NONE);

    @Test
    void axesOfSixPeopleAreAsPublished() {
        assertThat(each(column -> standing.axes().mean(column)))
                .containsExactly(new double[] {.2, -.2, -.2, .4}, PRINTED);
        assertThat(each(column -> standing.axes().loading(0, column)))
                .containsExactly(new double[] {.5170, .5426, -.5170, -.4135}, PRINTED);
        assertThat(each(column -> standing.axes().loading(1, column)))
                .containsExactly(new double[] {.7071, 0, .7071, 0}, PRINTED);
        assertThat(standing.axes().explained(0)).isCloseTo(.8236, PRINTED);
        assertThat(standing.axes().explained(1)).isCloseTo(.0818, PRINTED);
    }

    @Test
    void whoSawFewStatementsIsDrawnOut() {
        assertThat(standing.positions().x())
                .containsExactly(new double[] {1.7070, 2.0573, 1.1461, -1.9230, -1.5041, -1.5041}, PRINTED);
        assertThat(standing.positions().y()).containsExactly(new double[] {0, 0, 0, 0, -.9798, .9798}, PRINTED);
    }

    @Test
    void loneAgreementMovesAsFarAsPublished() {
        assertThat(each(standing.axes()::extremity))
                .containsExactly(new double[] {1.4015, 1.3023, 2.1022, .4963}, PRINTED);
    }

    @Test
    void statementPutAsideMovesNobodyAndStillCountsAsVoted() {
        var aside = Standing.of(votes, new Moderation(Set.of(3L), Set.of()));
        assertThat(aside.axes().mean(2)).isZero();
        assertThat(aside.axes().loading(0, 2)).isZero();
        double sum = IntStream.of(0, 1)
                .mapToDouble(
                        column -> (1 - aside.axes().mean(column)) * aside.axes().loading(0, column))
                .sum();
        assertThat(aside.positions().x()[0]).isCloseTo(Math.sqrt(4.0 / 3) * sum, within(1e-12));
    }

    @Test
    void whereAllAgreeThereIsNoAxis() {
        var same =
                VoteMatrix.ballots().add(1, 1, Vote.AGREE).add(2, 1, Vote.AGREE).build();
        var axes = PrincipalComponents.of(same, Moderation.NONE);
        assertThat(axes.explained(0)).isZero();
        assertThat(axes.loading(0, 0)).isZero();
        assertThat(PrincipalComponents.of(VoteMatrix.ballots().build(), Moderation.NONE)
                        .explained(1))
                .isZero();
    }

    private double[] each(IntToDoubleFunction value) {
        var each = new double[votes.statements()];
        Arrays.setAll(each, value);
        return each;
    }
}
