package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists that nobody here wrote; they do not ship with the sources, so elsewhere they are passed over. */
@InTheVillage
@VillageAgain
class RealListsTest {
    private static final Path DATA = Path.of("../../shared/data");

    @LocalServerPort
    int port;

    @Test
    void storiesFromSenseMakerComeInWithTheirAnswers() throws IOException {
        var ans = lists();
        var seen = ans.send("ADemo_Data.csv", read("stories/sensemaker-ADemo/ADemo_Data.csv"));
        assertThat(seen.words()).contains("129 rijen, in 84 kolommen", "met een teken vooraan", "komma");
        assertThat(seen.page().select("#text option[selected]").text())
                .startsWith("ca82ba5d-6102-4f69-94da-76c38c28ce9b");
        var titled = ans.map(seen, Map.of("title", "8", "headed", "true", "kept", "3,9,10,15"));
        assertThat(titled.words())
                .contains("No stupid questions I am a Driver Helper", "129 nieuwe verhalen", "en 4 antwoorden");
        assertThat(ans.bring(titled).words()).contains("129 verhalen staan er nu");
        var again = ans.send("ADemo_Data.csv", read("stories/sensemaker-ADemo/ADemo_Data.csv"));
        assertThat(again.words()).contains("129 verhalen staan er al");
    }

    @Test
    void storiesFromNarraFirmaComeInOnceTheirCommentIsPassedOver() throws IOException {
        var ans = lists();
        var seen = ans.send("verhalen.csv", read("stories/narrafirma/narrafirma_example_stories.csv"));
        assertThat(seen.page().select("tbody tr").eachText()).containsExactly("2 Story text Er staat geen verhaal.");
        assertThat(seen.page().select("#date option[selected]").text()).startsWith("Collection date");
        var skipped = ans.map(seen, Map.of("headed", "true", "skips", "true", "kept", "2,30,34"));
        assertThat(skipped.words()).contains("80 nieuwe verhalen", "The lost project Never made it to the deadline.");
        assertThat(ans.bring(skipped).words()).contains("80 verhalen staan er nu");
        var story =
                Visitor.as(port, "farida").get("/de-linde/zoek?q=crane").page().selectFirst("article .meta a");
        assertThat(Visitor.as(port, "farida").get(story.attr("href")).words())
                .contains("gebeurd: 28 juli 2021", "Eliciting question answered Responsibility", "Position Manager");
    }

    @Test
    void ideasFromNeighbourhoodBudgetsAreDutchAndComeInToo() throws IOException {
        var ans = lists();
        var seen = ans.send("ideeen.csv", ideas().getBytes(StandardCharsets.UTF_8));
        var named = ans.map(seen, Map.of("text", "3", "headed", "true", "kept", "4"));
        assertThat(named.words()).contains("puntkomma", "Wilde bloemen, blije bijen", "38 nieuwe verhalen");
        ans.bring(named);
        assertThat(Visitor.as(port, "farida")
                        .get("/de-linde/zoek?q=blije+bijen")
                        .words())
                .contains("Wilde bloemen, blije bijen");
    }

    /** The part of the file that lists the ideas is a list by itself. */
    private static String ideas() throws IOException {
        var text =
                new String(read("dutch-participation/pabulib-nl/Netherlands_Amsterdam_645.pb"), StandardCharsets.UTF_8);
        return text.lines()
                .dropWhile(line -> !line.equals("PROJECTS"))
                .skip(1)
                .takeWhile(line -> !line.equals("VOTES"))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] read(String path) throws IOException {
        var file = Stream.of(Path.of(System.getProperty("ruimtemaker.lists", "")), DATA)
                .map(folder -> folder.resolve(path))
                .filter(Files::exists)
                .findFirst();
        assumeThat(file).as("that list is not here").isPresent();
        return Files.readAllBytes(file.get());
    }

    private Lists lists() {
        return new Lists(Visitor.as(port, "ans"), "/de-linde");
    }
}
