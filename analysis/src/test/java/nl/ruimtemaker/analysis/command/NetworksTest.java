package nl.ruimtemaker.analysis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworksTest {
    static final String VILLAGE = "source,target\nA,B\nB,C\nA,C\nD,E\nP,A\nP,D\nP,F\nQ,F\nQ,P\n";
    private static final String PASSERS_BY = "id,organisation\nP,Welfare\nQ,Housing\n";

    @TempDir
    private Path folder;

    @Test
    void theKeysAreThoseOfTheDocumentation() throws IOException {
        var json = json(VILLAGE, "--passers-by", file("passers-by.csv", PASSERS_BY));
        assertThat(json.propertyNames())
                .containsExactly(
                        "people",
                        "ties",
                        "components",
                        "isolates",
                        "largestShare",
                        "averageDegree",
                        "fragmentation",
                        "distanceFragmentation",
                        "withoutPassersBy",
                        "modularity",
                        "distanceFragmentationError",
                        "weightedDistanceFragmentation",
                        "groups",
                        "eiIndex");
        assertThat(json.get("withoutPassersBy").propertyNames())
                .containsExactly(
                        "people",
                        "pairs",
                        "pairsConnected",
                        "fragmentation",
                        "distanceFragmentation",
                        "betweenStayers",
                        "distanceFragmentationError",
                        "organisations",
                        "introductions",
                        "weightedDistanceFragmentation");
        assertThat(json.get("withoutPassersBy").get("organisations").get(0).propertyNames())
                .containsExactly(
                        "organisation",
                        "passersBy",
                        "pairsConnected",
                        "fragmentation",
                        "distanceFragmentation",
                        "distanceFragmentationError",
                        "weightedDistanceFragmentation");
        assertThat(json.get("withoutPassersBy").get("betweenStayers").propertyNames())
                .containsExactly(
                        "fragmentation",
                        "distanceFragmentation",
                        "pairsConnected",
                        "distanceFragmentationError",
                        "weightedDistanceFragmentation");
        assertThat(json.get("eiIndex").propertyNames())
                .containsExactly("external", "internal", "value", "expected", "chance");
    }

    @Test
    void theVillageHoldsOnlyThroughPassersBy() throws IOException {
        var json = json(VILLAGE, "--passers-by", file("passers-by.csv", PASSERS_BY));
        assertThat(json.get("distanceFragmentation").doubleValue()).isCloseTo(0.4107, within(5e-5));
        var without = json.get("withoutPassersBy");
        assertThat(without.get("pairs").intValue()).isEqualTo(15);
        assertThat(without.get("pairsConnected").intValue()).isEqualTo(4);
        assertThat(without.get("betweenStayers").get("distanceFragmentation").doubleValue())
                .isCloseTo(0.4667, within(5e-5));
        assertThat(without.get("organisations").get(1).get("organisation").stringValue())
                .isEqualTo("Welfare");
        assertThat(without.get("organisations").get(1).get("pairsConnected").intValue())
                .isEqualTo(4);
        assertThat(without.get("organisations").get(0).get("pairsConnected").intValue())
                .isEqualTo(15);
        assertThat(without.get("introductions").get(0).get("one").stringValue()).isEqualTo("A");
        assertThat(without.get("introductions").get(0).get("other").stringValue())
                .isEqualTo("D");
        assertThat(json.get("eiIndex").get("value").doubleValue()).isCloseTo(-0.1111, within(5e-5));
    }

    @Test
    void withoutPassersByNothingIsSaidOfThem() throws IOException {
        assertThat(json(VILLAGE).get("withoutPassersBy").isNull()).isTrue();
    }

    @Test
    void whoWasTogetherKnowsOneAnotherUntilItFades() throws IOException {
        var there =
                "person,event,days_ago\nA,m1,0\nB,m1,0\nP,m1,0\nA,m2,180\nB,m2,180\nC,m3,10\nA,m4,90\nB,m4,90\nC,m4,90\nD,m4,90\nP,m4,90\n";
        var all = json(there, "--two-mode", "--half-life", "180");
        assertThat(all.get("ties").intValue()).isEqualTo(10);
        var strong = json(there, "--two-mode", "--half-life", "180", "--threshold", "0.5");
        assertThat(strong.get("ties").intValue()).isEqualTo(3);
        assertThat(strong.get("isolates").intValue()).isEqualTo(2);
    }

    @Test
    void peopleWithoutTiesCountWhenTheyAreNamed() throws IOException {
        var json = json(VILLAGE, "--people", file("people.csv", "id\nA\nB\nC\nD\nE\nF\nP\nQ\nZ\n"));
        assertThat(json.get("people").intValue()).isEqualTo(9);
        assertThat(json.get("isolates").intValue()).isEqualTo(1);
    }

    @Test
    void whoIsInNoGroupSaysNothingOfTiesBetweenGroups() throws IOException {
        var grouped = "id,group\nA,1\nB,1\nC,2\nD,2\nE,2\nP,\nF,\nQ,\n";
        var index = json(VILLAGE, "--people", file("people.csv", grouped)).get("eiIndex");
        assertThat(index.get("internal").intValue()).isEqualTo(2);
        assertThat(index.get("external").intValue()).isEqualTo(2);
    }

    @Test
    void theTableSaysHowStrongTiesHoldWithAndWithout() throws IOException {
        var ties = file("ties.csv", "source,target,weight\nA,B,4\nA,P,2\nP,D,1\n");
        var said =
                Said.by("network", ties, "--passers-by", file("passers-by.csv", PASSERS_BY.replace("Q,Housing\n", "")));
        assertThat(said.out())
                .contains("by strength")
                .containsPattern("everybody +0.0000 +0.2778 +0.6012")
                .containsPattern("who stay, with passers-by +0.0000 +0.3889 +0.5635")
                .containsPattern("without Welfare +0.6667 +0.6667 +0.6667");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws IOException {
        var turned = "target,source\nP,Q\nQ,F\nF,P\nP,D\nA,P\nE,D\nC,A\nB,C\nB,A\n";
        assertThat(json(turned)).isEqualTo(json(VILLAGE));
    }

    @Test
    void tableAndPictureSayTheSame() throws Exception {
        var picture = folder.resolve("village.svg");
        var said = Said.by(
                "network",
                file("village.csv", VILLAGE),
                "--passers-by",
                file("passers-by.csv", PASSERS_BY),
                "--svg",
                picture);
        var described = described(picture);
        for (var fact : new String[] {
            "8 people, 9 ties",
            "Of the 15 pairs of the 6 people who stay, 15 are connected with passers-by and 4 without (27 %)",
            "A and D: then 67 % of pairs are connected",
            "0.7333"
        }) {
            assertThat(said.out()).contains(fact);
            assertThat(described).contains(fact);
        }
    }

    @Test
    void somebodyIsDrawnNoLargerThanAnother() throws IOException {
        var picture = folder.resolve("village.svg");
        Said.by("network", file("village.csv", VILLAGE), "--svg", picture);
        assertThat(Files.readString(picture))
                .containsPattern("(?s)(<circle[^>]*r=\"8\".*){8}")
                .doesNotContain("r=\"9\"");
    }

    private JsonNode json(String text, Object... options) throws IOException {
        var words = new ArrayList<Object>(List.of("network", file("network.csv", text), "--json"));
        words.addAll(List.of(options));
        var said = Said.by(words.toArray());
        assertThat(said.code()).isZero();
        return JsonMapper.shared().readTree(said.out());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String described(Path picture) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
        return document.getElementsByTagName("desc").item(0).getTextContent();
    }
}
