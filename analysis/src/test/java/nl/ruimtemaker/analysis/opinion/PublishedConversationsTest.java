package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Given the votes and the published groups, all else comes out as Polis published it. */
class PublishedConversationsTest {
    /** Those of which every vote is known. */
    static final Set<String> COMPLETE = Set.of(
            "polis-expected/red-dwarf-below-100-ptpts",
            "polis-expected/red-dwarf-25ptpt-3gp-no-strict-with-meta",
            "polis-expected/red-dwarf-150ptpt-3gp-no-strict-no-meta",
            "polis-expected/red-dwarf-above-100-ptpts",
            "polis/austria-climate.5twd2jsnkf.2022-08-08/pol.is-api",
            "polis/scoop-hivemind.biodiversity/pol.is-api",
            "polis/scoop-hivemind.taxes/pol.is-api",
            "polis/patcon-2fzs33rmbr",
            "polis/patcon-4cacski7ha",
            "polis/patcon-56eav4fh98",
            "polis/patcon-7w338ujx4e");

    @ParameterizedTest
    @FieldSource("COMPLETE")
    void axesPointAsPublished(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var axes = PrincipalComponents.of(published.votes(), published.math().moderation());
        for (int axis = 0; axis < 2; axis++) {
            assertThat(Math.abs(cosine(published, axes, axis)))
                    .as("axis %d", axis)
                    .isGreaterThanOrEqualTo(.9999);
        }
    }

    @ParameterizedTest
    @FieldSource("COMPLETE")
    void everyGroupAgreesAsPublished(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var consensus = published.given().groupAwareConsensusOfPublicVotes();
        assertThat(consensus).hasSameSizeAs(published.math().groupAwareConsensus());
        published
                .math()
                .groupAwareConsensus()
                .forEach((statement, value) -> assertThat(consensus.get(statement))
                        .as("statement %d", statement)
                        .isCloseTo(value, within(1e-9)));
    }

    @ParameterizedTest
    @FieldSource("COMPLETE")
    void statementsThatTellGroupsApartAreThosePublished(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var representative = published.given().groupsOfPublicVotes().stream()
                .collect(Collectors.toMap(
                        Group::id,
                        group -> group.representative().stream()
                                .map(PublishedConversationsTest::told)
                                .toList()));
        assertThat(representative).isEqualTo(published.math().representative());
    }

    @ParameterizedTest
    @FieldSource("COMPLETE")
    void whatAllShareIsAsPublished(String name) throws IOException {
        var published = PublishedConversation.read(name);
        assertThat(published.given().consensusOfPublicVotes())
                .isEqualTo(published.math().consensus());
    }

    @ParameterizedTest
    @FieldSource("COMPLETE")
    void whoIsGroupedIsAsPublishedExceptWhoWasInFromWhenItWasSmall(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var in = IntStream.of(TakingPart.of(published.votes()).rows())
                .mapToObj(published.votes()::person)
                .toList();
        assertThat(published.math().inConversation()).containsAll(in);
    }

    /** In one conversation everything became a statement about the conversation itself after its axes were found. */
    @ParameterizedTest
    @FieldSource("COMPLETE")
    void whatIsWorthAskingIsAsPublished(String name) throws IOException {
        var published = PublishedConversation.read(name);
        var priorities = published.given().prioritiesOfPublicVotes();
        Map<Long, Double> all = published.math().priorities();
        if (all.values().stream().anyMatch(priority -> priority != Priority.META)) {
            priorities.forEach((statement, value) ->
                    assertThat(value).as("statement %d", statement).isCloseTo(all.get(statement), within(1e-4)));
        }
    }

    private static double cosine(PublishedConversation published, PrincipalComponents axes, int axis) {
        var statements = published.math().statements();
        var loadings = published.math().loadings(axis);
        double dot = 0;
        double squares = 0;
        for (int each = 0; each < loadings.length; each++) {
            int column = published.votes().column(statements.get(each));
            dot += loadings[each] * axes.loading(axis, column);
            squares += loadings[each] * loadings[each];
        }
        return dot / Math.sqrt(squares);
    }

    private static String told(Representative each) {
        return each.statement() + " " + each.direction().name().toLowerCase(Locale.ROOT);
    }
}
