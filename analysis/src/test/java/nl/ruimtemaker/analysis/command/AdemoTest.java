package nl.ruimtemaker.analysis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.analysis.Beside;
import nl.ruimtemaker.analysis.composition.Ternary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 129 stories of others with five triangles, of which both weights and places were kept. */
class AdemoTest {
    private final Path folder = Beside.data("stories/sensemaker-ADemo");

    @ParameterizedTest
    @CsvSource({
        "dee85953-7226-45c5-9add-c146e5f4096f, Influences, 123",
        "5d5594cd-7244-4c23-a8eb-c44e220bc177, Attention, 117",
        "579be782-038d-4d71-92d5-1cbff91ac2fc, reflects, 128",
        "25055cfd-2b03-44af-a80e-2bfd62e455cc, tasks, 109",
        "085f37d9-5819-4cc0-8538-e05ff0bd0e2c, Pressure, 121"
    })
    void theWeightsLieWhereTheirMarkersLay(String id, String words, int answers) throws IOException {
        var rows = rows();
        var triads = analysed("--question", words);
        assertThat(triads).hasSize(1);
        var points = triads.get(0).get("points");
        assertThat(points).hasSize(answers);
        for (var point : points) {
            var row = rows.get(point.get("line").asLong());
            var marker = marker(row, id);
            boolean outside = isOutside(row, id);
            assertThat(point.get("x").asDouble()).isCloseTo(marker.x(), within(outside ? 0.01 : 1e-12));
            assertThat(point.get("y").asDouble()).isCloseTo(marker.y(), within(outside ? 0.01 : 1e-12));
            assertThat(marker.composition().b()).isCloseTo(point.get("b").asDouble(), within(1e-12));
        }
        assertThat(triads.get(0).get("outside").asLong())
                .isEqualTo(
                        rows.values().stream().filter(row -> isOutside(row, id)).count());
    }

    @Test
    void allStoriesAreAnsweredOrSaidNotToFit() throws IOException {
        var triads = analysed();
        assertThat(triads)
                .hasSize(5)
                .allSatisfy(triad -> assertThat(triad.get("answers").asInt()
                                + triad.get("notFitting").asInt()
                                + triad.get("unanswered").asInt())
                        .isEqualTo(129));
    }

    @Test
    void aQuestionThatIsNotInTheDefinitionIsRefused() {
        var said = Said.by("triads", data(), "--definition", definition(), "--question", "weather");
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.err()).contains("no triangle with \"weather\"");
    }

    private JsonNode analysed(String... more) throws IOException {
        var words = new ArrayList<Object>(List.of("triads", data(), "--definition", definition(), "--json"));
        words.addAll(List.of(more));
        return JsonMapper.shared().readTree(Said.by(words.toArray()).out()).get("triads");
    }

    /** Where the marker was let go: across, and up as a share of the height. */
    private static Ternary marker(NamedCsvRecord row, String id) {
        return new Ternary(
                Double.parseDouble(row.getField(id + "_percentX")),
                Double.parseDouble(row.getField(id + "_percentY")) * Ternary.HEIGHT);
    }

    private static boolean isOutside(NamedCsvRecord row, String id) {
        return row.getHeader().stream()
                .filter(column -> column.startsWith(id) && !column.contains("percent") && !column.endsWith("NA"))
                .anyMatch(column -> row.getField(column).startsWith("-"));
    }

    private Map<Long, NamedCsvRecord> rows() throws IOException {
        var rows = new HashMap<Long, NamedCsvRecord>();
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(data())) {
            csv.forEach(row -> rows.put(row.getStartingLineNumber(), row));
        }
        return rows;
    }

    private Path data() {
        return folder.resolve("ADemo_Data.csv");
    }

    private Path definition() {
        return folder.resolve("ADemo_Definition.json");
    }
}
