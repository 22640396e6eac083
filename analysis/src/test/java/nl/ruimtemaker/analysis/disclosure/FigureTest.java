package nl.ruimtemaker.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FigureTest {
    private final Figure<Integer> published = new Figure<>(24, tellers(0, 24));

    @Example
    void oneNewTellerChangesNothing() {
        assertThat(published.next(new Figure<>(25, tellers(0, 25)), FewestTellers.INSIDE))
                .isEqualTo(published);
    }

    @Example
    void fiveNewTellersDo() {
        assertThat(published
                        .next(new Figure<>(29, tellers(0, 29)), FewestTellers.INSIDE)
                        .count())
                .isEqualTo(29);
    }

    @Example
    void fewAfterFewAddUp() {
        var figure = published;
        for (int more = 1; more <= 4; more++) {
            figure = figure.next(new Figure<>(24 + more, tellers(0, 24 + more)), FewestTellers.INSIDE);
            assertThat(figure.count()).isEqualTo(24);
        }
        assertThat(figure.next(new Figure<>(29, tellers(0, 29)), FewestTellers.INSIDE)
                        .count())
                .isEqualTo(29);
    }

    @Example
    void whoWentCountsAsWhoCame() {
        assertThat(published.next(new Figure<>(20, tellers(4, 24)), FewestTellers.INSIDE))
                .isEqualTo(published);
        assertThat(published
                        .next(new Figure<>(19, tellers(5, 24)), FewestTellers.INSIDE)
                        .count())
                .isEqualTo(19);
    }

    @Example
    void whatDidNotChangeMayGoOutAgain() {
        assertThat(published.mayBeFollowedBy(new Figure<>(24, tellers(0, 24)), FewestTellers.INSIDE))
                .isTrue();
        assertThat(published.mayBeFollowedBy(new Figure<>(25, tellers(0, 24)), FewestTellers.INSIDE))
                .isFalse();
    }

    @Property
    void betweenTwoPublicationsFewerThanAskedNeverDiffer(
            @ForAll @Size(max = 12) Set<@IntRange(max = 15) Integer> before,
            @ForAll @Size(max = 12) Set<@IntRange(max = 15) Integer> after) {
        var first = new Figure<>(before.size(), before);
        var next = first.next(new Figure<>(after.size(), after), FewestTellers.INSIDE);
        long differ = IntStream.rangeClosed(0, 15)
                .filter(teller -> before.contains(teller) != next.tellers().contains(teller))
                .count();
        assertThat(differ).isNotIn(1L, 2L, 3L, 4L);
    }

    private static Set<Integer> tellers(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toSet());
    }
}
