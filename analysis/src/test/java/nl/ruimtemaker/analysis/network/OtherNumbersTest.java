package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who is which number makes no difference to what is said. */
class OtherNumbersTest {
    @Property
    void partsAreOfTheSamePeople(@ForAll(supplier = Graphs.class) Graph graph, @ForAll long seed) {
        var number = Graphs.order(graph.people(), seed);
        var before = Components.of(graph);
        var after = Components.of(Graphs.renamed(graph, number));
        assertThat(after.sizes()).isEqualTo(before.sizes());
        for (int one = 0; one < graph.people(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(after.of(number[one]) == after.of(number[other]))
                        .isEqualTo(before.of(one) == before.of(other));
            }
        }
    }

    /** Of equals the first by number is introduced, so what comes after the first may differ. */
    @Property
    void firstIntroductionHelpsAsMuch(@ForAll(supplier = Graphs.class) Graph graph, @ForAll long seed) {
        var renamed = Graphs.renamed(graph, Graphs.order(graph.people(), seed));
        var before = Introductions.loweringFragmentation(graph, graph.everybody(), 1);
        var after = Introductions.loweringFragmentation(renamed, renamed.everybody(), 1);
        assertThat(after).hasSameSizeAs(before);
        for (int each = 0; each < before.size(); each++) {
            assertThat(after.get(each).fragmentation())
                    .isCloseTo(before.get(each).fragmentation(), within(1e-12));
            assertThat(after.get(each).distanceFragmentation())
                    .isCloseTo(before.get(each).distanceFragmentation(), within(1e-9));
        }
    }

    @Property(tries = 100)
    void theSamePeopleWereTogether(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var person = random.ints(60, 0, 20).toArray();
        var moment = random.ints(60, 0, 15).toArray();
        var ages = random.doubles(15, 0, 400).toArray();
        var number = Graphs.order(20, seed);
        var before = NewmanProjection.of(TwoMode.of(20, person, moment, ages), HalfLife.USUAL);
        var renamed = IntStream.of(person).map(each -> number[each]).toArray();
        var after = NewmanProjection.of(TwoMode.of(20, renamed, moment, ages), HalfLife.USUAL);
        assertThat(after.ties()).isEqualTo(before.ties());
        for (int one = 0; one < 20; one++) {
            for (int other = 0; other < 20; other++) {
                assertThat(after.strength(number[one], number[other])).isEqualTo(before.strength(one, other));
            }
        }
    }
}
