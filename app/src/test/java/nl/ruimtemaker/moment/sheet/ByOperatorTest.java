package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The operator brings a list in, and reads none of it. */
@InTheVillage
class ByOperatorTest {
    private static final String LIST =
            "verhaal;datum;plek;cijfer\nDe pomp lekte en de hele rij hielp;1-5-2026;Plein;7\nTweede;2-5-2026;Park;8\n";

    @LocalServerPort
    int port;

    private final ByOperator operator;
    private final Database database;
    private final List<String> said = new ArrayList<>();

    ByOperatorTest(ByOperator operator, Database database) {
        this.operator = operator;
        this.database = database;
    }

    @Test
    void itIsSaidFirstAndStoredOnlyWithAYes() {
        assertThat(bringIn(LIST, "--leave", "cijfer")).isTrue();
        assertThat(said)
                .contains(
                        "2 rows, in 4 columns.",
                        "Its columns are separated by semicolons.",
                        "  text      verhaal",
                        "2 new stories")
                .anyMatch(line -> line.contains("--yes"))
                .noneMatch(line -> line.contains("pomp"))
                .noneMatch(line -> line.contains("answer"));
        assertThat(home()).doesNotContain("De pomp lekte");
        assertThat(bringIn(LIST, "--yes")).isTrue();
        assertThat(home()).contains("De pomp lekte", "uit een lijst, ingebracht door wie deze site draait");
        assertThat(Visitor.as(port, "farida").get("/de-linde/sleutels").words())
                .contains("Wie deze site draait, bracht verhalen in uit een lijst: lijst.csv (2)");
        assertThat(Visitor.as(port, "farida").get("/de-linde/zoek?q=pommp").words())
                .contains("De pomp lekte");
        said.clear();
        assertThat(bringIn(LIST, "--yes")).isTrue();
        assertThat(said)
                .contains("2 stories are here already, and are not added again", "All of this list is here already.");
    }

    @Test
    void aWrongRowIsNamedByLineColumnAndReason() {
        assertThat(bringIn("verhaal;datum\nGoed en wel;1-5-2026\nVerkeerd;ooit\n", "--yes", "--date", "datum"))
                .isFalse();
        assertThat(said)
                .contains("  line 3, datum: This is no date that we know.")
                .noneMatch(line -> line.contains("Verkeerd"));
        assertThat(home()).doesNotContain("Goed en wel");
    }

    @Test
    void whatIsNotThereIsASentence() {
        assertThat(bringInto("nergens", LIST)).isFalse();
        assertThat(said).contains("There is no space \"nergens\" here.");
        assertThat(bringIn(LIST, "--text", "geen kolom")).isFalse();
        assertThat(said).contains("This column is not in the list. Choose another one.");
        assertThat(bringIn("", "--yes")).isFalse();
    }

    private String home() {
        return Visitor.as(port, "farida").get("/de-linde").words();
    }

    private boolean bringIn(String list, String... words) {
        return bringInto("de-linde", list, words);
    }

    private boolean bringInto(String space, String list, String... words) {
        try (var connections = database.operator()) {
            return operator.bringIn(
                    connections, list.getBytes(StandardCharsets.UTF_8), "lijst.csv", space, List.of(words), said::add);
        }
    }
}
