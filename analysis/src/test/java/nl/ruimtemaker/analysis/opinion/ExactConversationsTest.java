package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Small conversations in which everybody is a base cluster, so that every number that Polis published can be held against ours. */
class ExactConversationsTest {
    private static final Offset<Double> EXACT = within(1e-6);

    @Exact
    void meansAndAxesAreExact(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var axes = published.given().axes();
        var statements = published.math().statements();
        for (int axis = 0; axis < 2; axis++) {
            double sign = sign(published, axes, axis);
            for (int each = 0; each < statements.size(); each++) {
                int column = published.votes().column(statements.get(each));
                assertThat(axes.mean(column)).isCloseTo(published.math().means()[each], EXACT);
                assertThat(sign * axes.loading(axis, column))
                        .isCloseTo(published.math().loadings(axis)[each], EXACT);
            }
        }
    }

    /** Votes and axes both are flipped in what Polis publishes, so that places are not. */
    @Exact
    void everybodyStandsExactlyThere(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var opinion = published.given();
        double flipX = sign(published, opinion.axes(), 0);
        double flipY = sign(published, opinion.axes(), 1);
        var people = opinion.participantsOfPublicVotes();
        var bases = published.math().tree().get("base-clusters");
        for (int base = 0; base < bases.get("id").size(); base++) {
            var person = people.get(
                    published.votes().row(bases.get("members").get(base).get(0).asLong()));
            assertThat(flipX * person.x()).isCloseTo(bases.get("x").get(base).asDouble(), EXACT);
            assertThat(flipY * person.y()).isCloseTo(bases.get("y").get(base).asDouble(), EXACT);
        }
    }

    @Exact
    void fromThePublishedCentresComeThePublishedGroups(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var opinion = published.given();
        var rows = opinion.participantsOfPublicVotes().stream()
                .filter(person -> person.group() != null)
                .toList();
        var points = new Points(
                rows.stream().mapToDouble(Participant::x).toArray(),
                rows.stream().mapToDouble(Participant::y).toArray(),
                rows.stream().mapToDouble(_ -> 1).toArray());
        var centres = published.math().tree().get("group-clusters");
        var groups = KMeans.lloyd(points, centre(published, centres, 0), centre(published, centres, 1));
        var labels = IntStream.of(groups.label())
                .mapToObj(group -> centres.get(group).get("id").asString())
                .toList();
        assertThat(labels).isEqualTo(rows.stream().map(Participant::group).toList());
    }

    @Exact
    void extremityIsExact(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var axes = published.given().axes();
        var extremity = published.math().tree().get("pca").get("comment-extremity");
        var statements = published.math().statements();
        for (int each = 0; each < statements.size(); each++) {
            assertThat(axes.extremity(published.votes().column(statements.get(each))))
                    .isCloseTo(extremity.get(each).asDouble(), EXACT);
        }
    }

    @Exact
    void whatIsWorthAskingIsExact(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var theirs = published.math().priorities();
        published
                .given()
                .prioritiesOfPublicVotes()
                .forEach((statement, value) ->
                        assertThat(value).as("statement %d", statement).isCloseTo(theirs.get(statement), EXACT));
    }

    @Exact
    void whatTellsGroupsApartIsExact(String name) throws IOException {
        var published = PublishedConversation.read(name);
        for (var group : published.given().groupsOfPublicVotes()) {
            var theirs = published
                    .math()
                    .tree()
                    .get("repness")
                    .get(group.id())
                    .valueStream()
                    .toList();
            assertThat(group.representative()).hasSameSizeAs(theirs);
            for (int each = 0; each < theirs.size(); each++) {
                exact(group.representative().get(each), theirs.get(each));
            }
        }
    }

    private static void exact(Representative ours, JsonNode theirs) {
        assertThat(List.of((double) ours.successes(), (double) ours.trials()))
                .isEqualTo(List.of(
                        theirs.get("n-success").asDouble(),
                        theirs.get("n-trials").asDouble()));
        assertThat(ours.probability()).isCloseTo(theirs.get("p-success").asDouble(), EXACT);
        assertThat(ours.probabilityZ()).isCloseTo(theirs.get("p-test").asDouble(), EXACT);
        assertThat(ours.representativeness()).isCloseTo(theirs.get("repness").asDouble(), EXACT);
        assertThat(ours.representativenessZ())
                .isCloseTo(theirs.get("repness-test").asDouble(), EXACT);
    }

    private static double[] centre(PublishedConversation published, JsonNode groups, int axis) {
        double sign = sign(published, published.given().axes(), axis);
        return groups.valueStream()
                .mapToDouble(group -> sign * group.get("center").get(axis).asDouble())
                .toArray();
    }

    /** An axis may point the other way. */
    private static double sign(PublishedConversation published, PrincipalComponents axes, int axis) {
        var statements = published.math().statements();
        var loadings = published.math().loadings(axis);
        return Math.signum(IntStream.range(0, loadings.length)
                .mapToDouble(each ->
                        loadings[each] * axes.loading(axis, published.votes().column(statements.get(each))))
                .sum());
    }

    /** In each of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "polis-expected/red-dwarf-below-100-ptpts",
                "polis-expected/red-dwarf-25ptpt-3gp-no-strict-with-meta"
            })
    private @interface Exact {}
}
