package nl.ruimtemaker.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimtemaker.analysis.Beside;
import nl.ruimtemaker.analysis.command.GroupFile;
import nl.ruimtemaker.analysis.command.StatementFile;
import nl.ruimtemaker.analysis.command.VoteFile;
import nl.ruimtemaker.analysis.command.VoteSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Groups that we find, beside those that Polis published and those of a peer: they hold together as well. */
class GroupsOfConversationsTest {
    private static final Path SHIPPED = Path.of("src/test/resources/polis/london.youth.policing");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-per-hour-seattle",
                "austria-climate.2vkxcncppn.2022-07-07",
                "austria-climate.5twd2jsnkf.2022-08-08",
                "bg2050-volunteers",
                "brexit-consensus",
                "canadian-electoral-reform",
                "london.youth.policing",
                "scoop-hivemind.affordable-housing",
                "scoop-hivemind.biodiversity",
                "scoop-hivemind.freshwater",
                "scoop-hivemind.taxes",
                "ssis.land-bank-farmland.2rumnecbeh.2021-08-01",
                "vtaiwan.uberx"
            })
    void peopleStandAsNearToTheirOwnAsInTheGroupsOfThePeer(String name) throws IOException {
        var folder = Beside.data("polis/" + name);
        assertThat(silhouette(opinion(folder))).isGreaterThanOrEqualTo(peer(folder, "silhouette") - .01);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "austria-climate.2vkxcncppn.2022-07-07",
                "austria-climate.5twd2jsnkf.2022-08-08",
                "canadian-electoral-reform",
                "scoop-hivemind.biodiversity",
                "scoop-hivemind.taxes"
            })
    void groupsAreAsLikeThePublishedOnesAsThoseOfThePeer(String name) throws IOException {
        var folder = Beside.data("polis/" + name);
        assertThat(alike(opinion(folder), published(folder))).isGreaterThanOrEqualTo(peer(folder, "ARI") - .02);
    }

    @Test
    void youngPeopleOfLondonShareWhatAPeerFindsToo() throws IOException {
        var opinion = opinion(SHIPPED);
        assertThat(opinion.votes().votes()).isEqualTo(638);
        assertThat(opinion.consensusOfPublicVotes().agree()).startsWith(17L, 27L, 20L, 23L);
        assertThat(opinion.consensusOfPublicVotes().disagree()).containsExactly(7L, 13L, 11L, 9L);
        assertThat(silhouette(opinion)).isGreaterThanOrEqualTo(.4461 - .01);
    }

    @ParameterizedTest
    @CsvSource({"'1 1 2 2', '2 2 1 1', 1", "'1 1 1 2 2 2', '1 1 2 2 3 3', 0.24242424242424243"})
    void groupsAreAlikeWhateverTheyAreCalled(String one, String other, double index) {
        assertThat(AdjustedRand.index(List.of(one.split(" ")), List.of(other.split(" "))))
                .isCloseTo(index, within(1e-12));
    }

    private static Opinion opinion(Path folder) throws IOException {
        var votes = folder.resolve("votes.csv");
        return Opinion.of(
                VoteFile.read(
                        Files.exists(votes) ? votes : folder.resolve("participants-votes.csv"),
                        VoteSign.AGREE_IS_PLUS_ONE),
                StatementFile.read(folder.resolve("comments.csv")).moderation());
    }

    private static Map<Long, String> published(Path folder) throws IOException {
        return GroupFile.read(folder.resolve("participants-votes.csv"));
    }

    private static double peer(Path folder, String key) {
        return JsonMapper.shared()
                .readTree(folder.resolve("red-dwarf-reference.json").toFile())
                .get(key)
                .doubleValue();
    }

    /** Of every person, without base clusters. */
    private static double silhouette(Opinion opinion) {
        var people = grouped(opinion);
        var names = people.stream().map(Participant::group).distinct().toList();
        var points = new Points(
                people.stream().mapToDouble(Participant::x).toArray(),
                people.stream().mapToDouble(Participant::y).toArray(),
                people.stream().mapToDouble(_ -> 1).toArray());
        var label = people.stream()
                .mapToInt(person -> names.indexOf(person.group()))
                .toArray();
        return Silhouette.of(points, label, names.size()).mean();
    }

    private static double alike(Opinion opinion, Map<Long, String> published) {
        var ours = new ArrayList<String>();
        var theirs = new ArrayList<String>();
        grouped(opinion).stream()
                .filter(person -> published.containsKey(person.id()))
                .forEach(person -> {
                    ours.add(Objects.requireNonNull(person.group()));
                    theirs.add(published.get(person.id()));
                });
        return AdjustedRand.index(ours, theirs);
    }

    private static List<Participant> grouped(Opinion opinion) {
        return opinion.participantsOfPublicVotes().stream()
                .filter(person -> person.group() != null)
                .toList();
    }
}
