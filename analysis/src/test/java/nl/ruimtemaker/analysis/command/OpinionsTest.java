package nl.ruimtemaker.analysis.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpinionsTest {
    private static final Path LONDON = Path.of("src/test/resources/polis/london.youth.policing");

    @TempDir
    private Path folder;

    @Test
    void theKeysAreThoseOfTheDocumentation() {
        var told = json(LONDON.resolve("votes.csv"), "--public-votes");
        assertThat(told.propertyNames())
                .containsExactly(
                        "people",
                        "statements",
                        "votes",
                        "explained",
                        "participants",
                        "groups",
                        "consensus",
                        "groupAwareConsensus",
                        "priorities",
                        "putAside");
        assertThat(told.get("participants").get(0).propertyNames()).containsExactly("id", "x", "y", "group");
        assertThat(told.get("groups").get(0).propertyNames())
                .containsExactly("id", "size", "silhouette", "representative");
        assertThat(told.get("groups").get(0).get("representative").get(0).propertyNames())
                .containsExactly("statement", "direction", "score");
        assertThat(told.get("consensus").propertyNames()).containsExactly("agree", "disagree");
        assertThat(told.get("people").asInt()).isEqualTo(26);
        assertThat(told.get("votes").asInt()).isEqualTo(638);
        assertThat(told.get("putAside")).hasSize(3);
    }

    @Test
    void votesAndParticipantsSayTheSame() {
        assertThat(json(LONDON.resolve("participants-votes.csv"), "--public-votes"))
                .isEqualTo(json(LONDON.resolve("votes.csv"), "--public-votes"));
    }

    @Test
    void ofNoGroupAnythingIsToldWhereOneIsSmallUnlessVotesArePublic() {
        var file = LONDON.resolve("votes.csv");
        var groups = LONDON.resolve("participants-votes.csv");
        var few = json(file, "--groups", groups);
        assertThat(few.get("groups")).isEmpty();
        assertThat(few.get("groupAwareConsensus")).isEmpty();
        assertThat(few.get("participants")
                        .valueStream()
                        .filter(person -> !person.get("group").isNull()))
                .isEmpty();
        var all = json(file, "--groups", groups, "--public-votes");
        assertThat(all.get("groups")
                        .valueStream()
                        .map(group -> group.get("size").asInt()))
                .containsExactly(3, 18, 3);
    }

    @Test
    void eitherSignCanBeRead() throws IOException {
        var plus = file("plus.json", "[{\"pid\": 1, \"tid\": 2, \"vote\": 1, \"modified\": \"5\"}]");
        var minus =
                file("minus.json", "[{\"participant_id\": 1, \"statement_id\": 2, \"vote\": -1, \"modified\": 5.0}]");
        assertThat(json(minus, "--agree-is", "-1", "--public-votes")).isEqualTo(json(plus, "--public-votes"));
        assertThat(json(minus, "--public-votes")).isNotEqualTo(json(plus, "--public-votes"));
    }

    @Test
    void idsThatAreNearOneAnotherStayApart() throws IOException {
        var vote = "{\"pid\": %d, \"tid\": 1, \"vote\": 1, \"modified\": 1}";
        var votes = file("votes.json", ("[" + vote + "," + vote + "]").formatted((1L << 53) + 1, (1L << 53) + 2));
        assertThat(json(votes).get("people").asInt()).isEqualTo(2);
        assertThat(json(votes).get("participants").get(0).get("id").asLong()).isEqualTo((1L << 53) + 1);
    }

    @Test
    void whoVotesTwiceIsHeardOnce() throws IOException {
        var votes = file("votes.csv", "timestamp,comment-id,voter-id,vote\n9,1,1,-1\n5,1,1,1\n");
        assertThat(json(votes).get("votes").asInt()).isEqualTo(1);
        var again = file("again.csv", "timestamp,comment-id,voter-id,vote\n1,1,1,-1\n");
        assertThat(json(votes, "--public-votes")).isEqualTo(json(again, "--public-votes"));
    }

    @ParameterizedTest
    @CsvSource({
        "'timestamp,comment-id,voter-id,vote\n1,1,1,2\n', 'line 2: found \"2\" in column vote, expected 1, 0 or -1.'",
        "'timestamp,comment-id,voter-id,vote\n1,1,1,1\n1,x,1,1\n', 'line 3: found \"x\" in column comment-id, expected a whole number.'",
        "'timestamp,comment-id,voter-id,vote\n1,1,1\n', 'line 2: found 3 fields, expected 4 as in the header.'",
        "'participant,group-id,7\n1,,yes\n', 'line 2: found \"yes\" in column 7, expected 1, 0 or -1, or nothing.'",
        "'[\n{\"pid\": 1, \"tid\": 2, \"modified\": 1}]', 'line 2: found no vote, expected vote.'",
        "'[\n\n{\"pid\": 1, \"tid\": 2, \"vote\": 3, \"modified\": 1}]', 'line 3: found \"3\" as vote, expected 1, 0 or -1.'",
        "'[\n{\"pid\": 1,', 'line 2: found'",
        "'[\n{\"pid\": 1.5, \"tid\": 2, \"vote\": 1, \"modified\": 1}]', 'line 2: found \"1.5\" as pid, expected a whole number.'",
        "'[\n{\"pid\": \"NaN\", \"tid\": 2, \"vote\": 1, \"modified\": 1}]', 'line 2: found \"NaN\" as pid, expected a whole number.'",
        "'[\n{\"pid\": 99999999999999999999, \"tid\": 2, \"vote\": 1, \"modified\": 1}]', 'expected a whole number.'",
        "'[\n{\"tid\": 2, \"vote\": 1, \"modified\": 1}]', 'line 2: found no participant_id, expected participant_id.'",
        "'[\n{\"pid\": 1, \"tid\": 2, \"vote\": 1, \"modified\": 1}]\n[]', 'line 3: found \"[\", expected the end of the file behind ].'",
        "'participant,7\n1,1\n2,1\n1,-1\n', 'line 4: found \"1\" in column participant, expected each person on one line.'",
        "'participant,7,07\n1,1,1\n', 'line 1: found \"7\" and \"07\", expected one column for each statement.'",
        "'participant,7,7\n1,1,-1\n', 'line 1: found one name above two columns, expected one column for each statement.'"
    })
    void wrongLineIsRefusedByItsNumber(String text, String refusal) throws IOException {
        var picture = folder.resolve("a.svg");
        var said = Said.by("opinion", file("wrong.csv", text), "--svg", picture);
        assertThat(said.code()).isNotZero();
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(refusal);
        assertThat(picture).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"'{}', 'line 1: found no group-clusters'", "'{\n\n[', 'line 3'"})
    void groupsThatCantBeReadAreRefused(String text, String refusal) throws IOException {
        var said = Said.by("opinion", LONDON.resolve("votes.csv"), "--groups", file("math.json", text));
        assertThat(said.code()).isNotZero();
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(refusal);
    }

    @Test
    void tableAndPictureSayTheSame() throws Exception {
        var picture = folder.resolve("a.svg");
        var said = Said.by("opinion", LONDON.resolve("votes.csv"), "--public-votes", "--svg", picture);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(picture))));
        var description = document.getElementsByTagName("desc").item(0).getTextContent();
        for (var fact :
                new String[] {"26 people, 36 statements, 3 of them put aside, 638 votes", "Group A: 9 people"}) {
            assertThat(said.out()).contains(fact);
            assertThat(description).contains(fact);
        }
        assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(1);
    }

    private static JsonNode json(Path file, Object... more) {
        var words = new Object[more.length + 3];
        words[0] = "opinion";
        words[1] = file;
        words[2] = "--json";
        System.arraycopy(more, 0, words, 3, more.length);
        var said = Said.by(words);
        assertThat(said.code()).as(said.err()).isZero();
        return JsonMapper.shared().readTree(said.out());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
