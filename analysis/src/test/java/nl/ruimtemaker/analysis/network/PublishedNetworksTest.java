package nl.ruimtemaker.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.Beside;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks that others measured with igraph and NetworkX. */
class PublishedNetworksTest {
    private static final Offset<Double> ALL_DIGITS = within(1e-12);
    private static final Offset<Double> FIVE_DIGITS = within(5e-6);

    static Stream<PublishedNetwork> networks() {
        return Stream.concat(PublishedNetwork.shipped(), PublishedNetwork.beside());
    }

    static Stream<PublishedNetwork> grouped() {
        return networks().filter(network -> network.reference().has("EI_index"));
    }

    static Stream<PublishedNetwork> twoMode() {
        return networks().filter(network -> Files.exists(network.folder().resolve("two_mode.csv")));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void peopleTiesAndPartsAreThoseThatOthersCounted(PublishedNetwork network) {
        var graph = network.graph();
        var sizes = Components.of(graph).sizes();
        assertThat(graph.people()).isEqualTo((int) network.published("nodes"));
        assertThat(graph.ties()).isEqualTo((long) network.published("edges"));
        assertThat(graph.averageDegree()).isCloseTo(network.published("avg_degree"), ALL_DIGITS);
        assertThat(sizes).hasSize((int) network.published("components"));
        assertThat(Arrays.stream(sizes).filter(size -> size == 1)).hasSize((int) network.published("isolates"));
        assertThat((double) sizes[0] / graph.people()).isCloseTo(network.published("largest_share"), ALL_DIGITS);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void fragmentationIsAsPublished(PublishedNetwork network) {
        var holding = Holding.of(network.graph());
        assertThat(holding.fragmentation().value()).isCloseTo(network.published("fragmentation_F"), ALL_DIGITS);
        assertThat(holding.distanceFragmentation().value())
                .isCloseTo(network.published("fragmentation_DF"), ALL_DIGITS);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void whatIsLeftWhenSomeAreTakenAwayIsAsPublished(PublishedNetwork network) {
        assertThat(network.removals()).isNotEmpty().allSatisfy(removal -> {
            var leaving = network.removed(removal);
            var staying = network.graph().everybody();
            staying.andNot(leaving);
            var left = Holding.without(leaving, staying, network.graph());
            assertThat(left.fragmentation().value())
                    .isCloseTo(removal.get("F_remaining_nodes").doubleValue(), ALL_DIGITS);
            assertThat(left.distanceFragmentation().value())
                    .isCloseTo(removal.get("DF_remaining_nodes").doubleValue(), ALL_DIGITS);
            var sizes = Components.of(network.graph().without(leaving)).sizes(staying);
            assertThat(sizes).hasSize(removal.get("components").intValue());
            assertThat(sizes[0]).isEqualTo(removal.get("largest_component").intValue());
        });
    }

    @ParameterizedTest
    @MethodSource("networks")
    void groupsAreAsGoodAsThoseOfOthers(PublishedNetwork network) {
        var graph = network.graph().unweighted();
        double published = network.reference().get("leiden").get("modularity").doubleValue();
        assertThat(Modularity.of(graph, Leiden.of(graph, 1))).isCloseTo(published, within(0.01));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void coresAreAsPublished(PublishedNetwork network) {
        var cores = KCore.of(network.graph());
        int deepest = Arrays.stream(cores).max().orElseThrow();
        assertThat(deepest).isEqualTo((int) network.published("kcore_max"));
        assertThat(Arrays.stream(cores).filter(core -> core == deepest))
                .hasSize((int) network.published("kcore_max_members"));
        assertThat(Arrays.stream(cores).average().orElseThrow())
                .isCloseTo(network.published("avg_coreness"), ALL_DIGITS);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void constraintsAreAsPublished(PublishedNetwork network) {
        var plain = network.graph().unweighted();
        network.reference()
                .get("burt_constraint_unweighted")
                .properties()
                .forEach(each -> assertThat(
                                BurtConstraint.of(plain, network.names().number(each.getKey())))
                        .isCloseTo(each.getValue().doubleValue(), ALL_DIGITS));
        network.reference()
                .get("burt_constraint_weighted_top5")
                .properties()
                .forEach(each -> assertThat(BurtConstraint.of(
                                network.graph(), network.names().number(each.getKey())))
                        .isCloseTo(each.getValue().doubleValue(), ALL_DIGITS));
    }

    @ParameterizedTest
    @MethodSource("grouped")
    void theEiIndexIsAsPublished(PublishedNetwork network) {
        var published = network.reference().get("EI_index");
        var numbers = Names.of(network.groups());
        var groups = network.groups().stream().mapToInt(numbers::number).toArray();
        var plain = network.graph().unweighted();
        assertThat(EiIndex.of(plain, groups).value())
                .hasValueCloseTo(published.get("EI").doubleValue(), ALL_DIGITS);
        assertThat(EiIndex.of(network.graph(), groups).value())
                .hasValueCloseTo(published.get("weighted_EI").doubleValue(), ALL_DIGITS);
        published
                .get("per_group")
                .properties()
                .forEach(group -> assertThat(EiIndex.of(plain, groups, numbers.number(group.getKey()))
                                .value())
                        .hasValueCloseTo(group.getValue().doubleValue(), ALL_DIGITS));
    }

    @ParameterizedTest
    @MethodSource("twoMode")
    void whoWasTogetherKnowsOneAnother(PublishedNetwork network) {
        var twoMode = TwoMode.of(network.names(), network.attendances());
        var projected = NewmanProjection.of(twoMode, HalfLife.NEVER);
        assertThat(twoMode.attendances()).isEqualTo((int) network.published("two_mode_ties"));
        assertThat(projected.starts).isEqualTo(network.graph().starts);
        assertThat(projected.neighbours).isEqualTo(network.graph().neighbours);
    }

    @ParameterizedTest
    @CsvSource({"HS HA GM, 0.44335, 0.74676", "HB WD, 0.70575, 0.81506"})
    void keyPlayersOfTheTextbookBreakTheNetworkAsPublished(String keyPlayers, double fragmentation, double distance) {
        var network = PublishedNetwork.named("keyplayer-figure8");
        var leaving = network.names().numbers(List.of(keyPlayers.split(" ")));
        var staying = network.graph().everybody();
        staying.andNot(leaving);
        var left = Holding.without(leaving, staying, network.graph());
        assertThat(left.fragmentation().value()).isCloseTo(fragmentation, FIVE_DIGITS);
        assertThat(left.distanceFragmentation().value()).isCloseTo(distance, FIVE_DIGITS);
    }

    @Test
    void takingHaAndHbAwayBreaksFigure8AsMuchAsHbAndWd() {
        var network = PublishedNetwork.named("keyplayer-figure8");
        var leaving = network.names().numbers(List.of("HA", "HB"));
        var staying = network.graph().everybody();
        staying.andNot(leaving);
        assertThat(Holding.without(leaving, staying, network.graph())
                        .fragmentation()
                        .value())
                .isCloseTo(0.70575, FIVE_DIGITS);
    }

    @Test
    void figure1FallsApartWithoutAAndB() {
        var names = Names.of(List.of("A", "B", "C", "D", "E", "F", "G", "H"));
        var graph = Village.graph(names, "A-B", "A-C", "A-F", "A-G", "A-H", "B-C", "B-D", "B-E");
        assertThat(DistanceFragmentation.of(graph).value()).isCloseTo(0.39286, FIVE_DIGITS);
        var leaving = names.numbers(List.of("A", "B"));
        var staying = graph.everybody();
        staying.andNot(leaving);
        var left = Holding.without(leaving, staying, graph);
        assertThat(left.fragmentation().value()).isEqualTo(1);
        assertThat(left.distanceFragmentation().value()).isEqualTo(1);
    }

    @Test
    void theNetworksBesideTheProjectAreAllRead() {
        Beside.data("networks");
        assertThat(PublishedNetwork.beside()).hasSize(11);
    }
}
