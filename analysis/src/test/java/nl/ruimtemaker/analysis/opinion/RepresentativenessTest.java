package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentativenessTest {
    private static final Offset<Double> PRINTED = within(5e-5);

    @Test
    void statementOfOneGroupIsMeasuredAsPublished() {
        var group = counts(15, 2, 1);
        var others = counts(9, 16, 5);
        var agree = Representative.of(7, 0, Vote.AGREE, group, others);
        assertThat(agree.probability()).isCloseTo(.8, PRINTED);
        assertThat(agree.probabilityZ()).isCloseTo(2.9824, PRINTED);
        assertThat(agree.representativeness()).isCloseTo(2.56, PRINTED);
        assertThat(agree.representativenessZ()).isCloseTo(3.5691, PRINTED);
        assertThat(agree.score()).isCloseTo(21.7998, PRINTED);
        var disagree = Representative.of(7, 0, Vote.DISAGREE, group, others);
        assertThat(disagree.representativeness()).isCloseTo(.2824, PRINTED);
        assertThat(disagree.representativenessZ()).isCloseTo(-2.7358, PRINTED);
    }

    @Test
    void statementThatNobodyOfAGroupSawIsNotSure() {
        var unseen = Representative.of(7, 0, Vote.AGREE, counts(0, 0, 0), counts(9, 16, 5));
        assertThat(unseen.probability()).isEqualTo(.5);
        assertThat(unseen.probabilityZ()).isEqualTo(1);
        assertThat(unseen.isSure()).isFalse();
    }

    @Test
    void sharesOfAllAreNotApart() {
        assertThat(ProportionZ.two(3, 3, 4, 4)).isZero();
    }

    @Test
    void everyGroupCountsAsMuchAsAnother() {
        var votes = VoteMatrix.ballots().add(1, 7, Vote.AGREE).build();
        var two = new VoteCounts[] {counts(12, 3, 0), counts(10, 4, 0)};
        assertThat(GroupAwareConsensus.of(votes, two).get(7L)).isCloseTo(.5257, PRINTED);
        var apart = new VoteCounts[] {counts(15, 2, 1), counts(9, 16, 5)};
        assertThat(GroupAwareConsensus.of(votes, apart).get(7L)).isCloseTo(.25, PRINTED);
        assertThat(GroupAwareConsensus.of(votes, new VoteCounts[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 5.0625",
        "1, 0, 1, 0, 12.5297",
        "15, 3, 20, 0, 0.7967",
        "15, 3, 20, 1, 3.1867",
        "18, 3, 20, 1, 4.4937",
        "2, 15, 20, 0, 0.0031"
    })
    void whatIsWorthAskingIsAsPublished(int agrees, int passes, int seen, double extremity, double priority) {
        assertThat(Priority.of(agrees, passes, seen, extremity)).isCloseTo(priority, PRINTED);
    }

    private static VoteCounts counts(int agree, int disagree, int pass) {
        return new VoteCounts(new int[] {disagree, pass, agree});
    }
}
