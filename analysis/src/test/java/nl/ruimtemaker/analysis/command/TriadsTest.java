package nl.ruimtemaker.analysis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.ruimtemaker.analysis.Documented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TriadsTest {
    private static final String THREE = "a,b,c,na\n.7,.2,.1,\n.2,.3,.5,0\n.1,.8,.1,\n,,,1\n,,,\n";

    @TempDir
    private Path folder;

    @Test
    void theDocumentationShowsItsTableAndItsKeys() throws IOException {
        var four = file("a,b,c,na\n.7,.2,.1,\n.2,.3,.5,\n.1,.8,.1,\n,,,1\n");
        Documented.says("triads-table", "```\n" + Said.by("triads", four).out() + "```");
        Documented.says(
                "triads-json", "```json\n" + Said.by("triads", four, "--json").out() + "```");
    }

    @Test
    void answersThatDontFitOrWereLeftOpenAreNoPoints() throws IOException {
        var triad = json(THREE);
        assertThat(triad.get("answers").asInt()).isEqualTo(3);
        assertThat(triad.get("notFitting").asInt()).isEqualTo(1);
        assertThat(triad.get("unanswered").asInt()).isEqualTo(1);
        assertThat(triad.get("points")).hasSize(3);
        assertThat(triad.get("centre").get("a").asDouble()).isCloseTo(0.3108, within(5e-5));
        assertThat(triad.get("totalVariance").asDouble()).isCloseTo(2.1975, within(5e-5));
    }

    @Test
    void tableAndPictureSayTheSame() throws Exception {
        var picture = folder.resolve("a.svg");
        var said = Said.by("triads", file(THREE), "--svg", picture);
        var description = described(picture);
        for (var fact :
                new String[] {"3 answers, 1 said it doesn't fit, 1 left it open", "centre at 0.31 a, 0.47 b, 0.22 c"}) {
            assertThat(said.out()).contains(fact);
            assertThat(description).contains(fact);
        }
        assertThat(said.out())
                .containsPattern("1 +mostly b")
                .containsPattern("0 +a and b")
                .containsPattern("1 +all three|0 +all three");
        assertThat(description).contains("1 mostly b", "0 a and b");
        assertThat(Files.readString(picture).split("<circle", -1)).hasSize(1 + 3 + 2);
    }

    @Test
    void whereManyHaveAZeroThereIsNoCentreAndNoRing() throws Exception {
        var answers = "a,b,c\n.7,.2,.1\n.2,.3,.5\n.1,.8,.1\n.6,.4,0\n";
        var triad = json(answers);
        assertThat(triad.get("centre").isNull()).isTrue();
        assertThat(triad.get("noCentre").asString()).isEqualTo("too many zeros");
        assertThat(triad.get("withZero").asInt()).isEqualTo(1);
        var picture = folder.resolve("a.svg");
        assertThat(Said.by("triads", file(answers), "--svg", picture).out()).contains("no centre: too many zeros");
        assertThat(Files.readString(picture).split("<circle", -1)).hasSize(1 + 4);
    }

    @Test
    void nobodyIsNoError() throws IOException {
        assertThat(json("a,b,c\n").get("noCentre").asString()).isEqualTo("no answers");
    }

    @Test
    void aMarkerJustOutsideCountsAtTheNearestEdge() throws IOException {
        var triad = json("a,b,c\n.505,.504,-.009\n");
        assertThat(triad.get("outside").asInt()).isEqualTo(1);
        assertThat(triad.get("points").get(0).get("c").asDouble()).isZero();
    }

    @Test
    void columnsMayBeCalledOtherwise() throws IOException {
        var said = Said.by("triads", file("left,right,top\n.7,.2,.1\n"), "--columns", "left,right,top");
        assertThat(said.out()).containsPattern("1 +mostly left");
    }

    @Test
    void wordsFromAFileAreNoMarkup() throws Exception {
        var picture = folder.resolve("a.svg");
        Said.by("triads", file("<b>,\"\"\"&\",c\n.7,.2,.1\n"), "--columns", "<b>,\"&,c", "--svg", picture);
        assertThat(described(picture)).contains("mostly <b>", "mostly \"&");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".2,.3,.4 | line 3: found weights that sum to 0.9, expected a sum of 1.",
                ".2,.3,x | line 3: found \"x\" in column c, expected a weight of 0 to 1",
                ".2,.8, | line 3: found nothing in column c",
                "-.2,.7,.5 | line 3: found \"-.2\" in column a, expected a weight of 0 to 1",
                "20,30,50 | line 3: found \"20\" in column a, expected a weight of 0 to 1",
                ".2,.3 | line 3: found 2 fields, expected 3"
            })
    void aWrongLineIsNamed(String line, String expected) throws IOException {
        var said = Said.by("triads", file("a,b,c\n.2,.3,.5\n" + line + "\n"));
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.err()).contains("answers.csv, " + expected);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void weightsBesideDoesntFitAreRefused() throws IOException {
        assertThat(Said.by("triads", file("a,b,c,na\n.2,.3,.5,1\n")).err())
                .contains("line 2: found \"1\" in column na");
    }

    private JsonNode json(String csv) throws IOException {
        var said = Said.by("triads", file(csv), "--json");
        assertThat(said.err()).isEmpty();
        return JsonMapper.shared().readTree(said.out()).get("triads").get(0);
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), csv);
    }

    private static String described(Path picture) throws Exception {
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(picture))));
        return svg.getElementsByTagName("desc").item(0).getTextContent();
    }
}
