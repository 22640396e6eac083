package nl.ruimtemaker.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A teller without an account said something aloud; a neighbour who asked notes it, and the slip stays above it. */
@InTheVillage
@VillageAgain
class SpokenTest {
    @LocalServerPort
    int port;

    private final AtTheDatabase database;
    private Sharing linde;

    SpokenTest(ApplicationContext house) {
        this.database = new AtTheDatabase(house);
    }

    @BeforeEach
    void inDeLinde() {
        linde = new Sharing(port, "de-linde");
    }

    @Test
    void aMemberNotesItAKeeperSaysYesAndTheHolderOfTheSlipUndoesItInOneTap() {
        var teller = linde.tellsAtTheDoor("De lamp boven de trap doet het weer.");
        var story = linde.path("De lamp boven de trap");
        assertThat(linde.notes(linde.as("farida"), story, "Welzijn Waterkant", true)
                        .words())
                .contains("Het staat opgeschreven. De verteller ziet het bij het briefje.");
        assertThat(linde.sitting(linde.as("ans"))
                        .page()
                        .selectFirst("article:contains(De lamp boven de trap)")
                        .text())
                .contains("Farida sprak met de verteller en schreef dit op.");
        linde.answers(linde.as("ans"), "De lamp boven de trap", true);
        var mees = Visitor.as(port, "mees");
        assertThat(mees.get(story).words()).contains("De lamp boven de trap");

        var slip = teller.get("/briefje");
        assertThat(slip.words())
                .contains(
                        "Farida schreef op wat je zei. Dit verhaal mag gelezen worden door Welzijn Waterkant. vandaag",
                        "gezegd door jou, opgeschreven door Farida",
                        "gezegd door Ans, voor de buurt");
        var undo = slip.page()
                .selectFirst(".notice form[action^=/briefje/terughalen]")
                .attr("action");
        var after = teller.submit(slip, undo, Map.of());
        assertThat(after.words())
                .contains("Teruggehaald bij Welzijn Waterkant", "gezegd door jou, met het briefje")
                .doesNotContain("Farida schreef op wat je zei.");
        assertThat(mees.get(story).status()).isEqualTo(404);
        var again = linde.notes(linde.as("farida"), story, "Welzijn Waterkant", true);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("Hierover beslist de verteller zelf, met het briefje.");
    }

    @Test
    void whatNobodyAnsweredYetIsUndoneBySlipToo() {
        var teller = linde.tellsAtTheDoor("Er hangt een touwladder in de es.");
        linde.notes(linde.as("farida"), linde.path("Er hangt een touwladder"), "door iedereen", true);
        var slip = teller.get("/briefje");
        assertThat(slip.words()).contains("Dit verhaal mag gelezen worden door iedereen.");
        var undo = slip.page()
                .selectFirst(".notice form[action^=/briefje/terughalen]")
                .attr("action");
        teller.submit(slip, undo, Map.of());
        assertThat(linde.sitting(linde.as("ans")).words()).doesNotContain("Er hangt een touwladder");
    }

    @Test
    void whoNotedItDoesNotSayYesToIt() {
        linde.tellsAtTheDoor("Iemand legt elke week een appel op de muur.");
        var story = linde.path("een appel op de muur");
        var hassan = linde.as("hassan");
        linde.notes(hassan, story, "Welzijn Waterkant", true);
        var sitting = linde.sitting(hassan).page().selectFirst("article:contains(een appel op de muur)");
        assertThat(sitting.text()).contains("Een andere sleutelhouder zegt er ja op.");
        assertThat(sitting.select("button[value=true]")).isEmpty();
        var tried = linde.answers(hassan, "een appel op de muur", true);
        assertThat(tried.status()).isEqualTo(422);
        assertThat(Visitor.as(port, "mees").get(story).status()).isEqualTo(404);
        linde.answers(linde.as("ans"), "een appel op de muur", true);
        assertThat(Visitor.as(port, "mees").get(story).status()).isEqualTo(200);
    }

    @Test
    void theDatabaseRefusesTheSameKeeperTwice() {
        linde.tellsAtTheDoor("De vos liep over het dak.");
        var story = id(linde.path("De vos liep over het dak."));
        linde.notes(linde.as("hassan"), linde.path("De vos liep over het dak."), "door iedereen", true);
        assertThat(database.decides("Hassan", story)).isFalse();
        linde.notes(linde.as("hassan"), linde.path("De vos liep over het dak."), "Welzijn Waterkant", true);
        assertThatThrownBy(() -> database.letsIn("Hassan", story)).hasStackTraceContaining("row-level security");
        assertThat(database.letsIn("Ans", story)).isEqualTo(1);
        assertThat(database.decides("Ans", story)).isTrue();
    }

    @Test
    void nobodyNotesAWordForSomebodyWhoHasAnAccount() {
        var farida = linde.as("farida");
        var story = linde.tells(farida, "Dit is van Farida zelf.", "NEIGHBOURHOOD");
        var hassan = linde.as("hassan");
        assertThat(hassan.get(story).page().select("form[action$=/gevraagd]")).isEmpty();
        var token = hassan.get("/de-linde/vertel")
                .page()
                .selectFirst("input[name=_csrf]")
                .val();
        assertThat(hassan.post(story + "/gevraagd", Map.of("_csrf", token, "asked", "true", "may", "PUBLIC"))
                        .status())
                .isEqualTo(404);
        for (var purpose : new String[] {"READ", "COUNT"}) {
            assertThatThrownBy(() -> database.notes("Hassan", "MEMBER", id(story), purpose, 1))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void theDatabaseTakesASpokenWordOnlyFromWhoBelongsAndAboutTheTextAsItIs() {
        linde.tellsAtTheDoor("De stoep is geverfd in vakken.");
        var story = id(linde.path("De stoep is geverfd"));
        assertThatThrownBy(() -> database.notes("Mees", "GUEST", story, "COUNT", 1))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> database.notes("Farida", "MEMBER", story, "COUNT", 2))
                .hasStackTraceContaining("row-level security");
        assertThat(database.notes("Farida", "MEMBER", story, "COUNT", 1)).isEqualTo(1);
    }

    @Test
    void aSpokenWordLetsAStoryCountAndTheSlipUndoesIt() {
        var teller = linde.tellsAtTheDoor("Wij kozen zelf de kleur van het hek.");
        var story = linde.path("de kleur van het hek");
        assertThat(database.isCounted(id(story))).isFalse();
        linde.notes(linde.as("farida"), story, "meetellen", true);
        assertThat(database.isCounted(id(story))).isTrue();
        var slip = teller.get("/briefje");
        assertThat(slip.words()).contains("Dit verhaal mag meetellen, zonder je woorden.");
        assertThat(slip.page().selectFirst("input[name=counted]").hasAttr("checked"))
                .isTrue();
        teller.submit(slip, "/briefje/meetellen?counted=false", Map.of());
        assertThat(database.isCounted(id(story))).isFalse();
    }

    @Test
    void withoutHavingAskedThereIsASentence() {
        linde.tellsAtTheDoor("Het regende binnen en niemand vond het erg.");
        var story = linde.path("Het regende binnen");
        var answer = linde.notes(linde.as("farida"), story, "door iedereen", false);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Schrijf dit alleen op als je het zelf hebt gevraagd.");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replaceAll(".*/", ""));
    }
}
