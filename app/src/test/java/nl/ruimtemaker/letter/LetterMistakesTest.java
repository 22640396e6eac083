package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be kept of a letter gets its sentence, and nothing typed is lost. */
@InTheVillage
@VillageAgain
class LetterMistakesTest {
    @LocalServerPort
    int port;

    private Writing it;

    @BeforeEach
    void aLetterToTheMunicipality() {
        it = new Writing(port);
    }

    @Test
    void whoeverSearchesOnKeepsTheSentenceAndTheStoriesChosenSoFar() {
        var story = it.tells(it.farida, "De soep stond op de trap.");
        var page = it.ans.get(it.letter).page().selectFirst("#schrijf form");
        var fields = Visitor.filledIn(page);
        fields.putAll(Map.of("text", "Half geschreven", "stories", story, "q", "ladder"));
        var found = it.ans.post(
                page.selectFirst("button[formaction]").attr("formaction").replace("#schrijf", ""), fields);
        assertThat(found.page().selectFirst("#text").val()).isEqualTo("Half geschreven");
        assertThat(found.page().select("#schrijf input[name=stories]").first().val())
                .isEqualTo(story);
        assertThat(found.page().select("#schrijf input[name=stories]").first().hasAttr("checked"))
                .isTrue();
        assertThat(found.page().select("#schrijf label.check").eachText()).anyMatch(each -> each.contains("Ladder"));
    }

    @Test
    void storiesToChooseFromSayWhoseTheyAreAndMoreAreShownWhenAsked() {
        var story = it.tells(it.farida, "De soep was op voor zessen.");
        it.writes("De soep was op.", story);
        var page = it.ans.get(it.letter).page();
        assertThat(page.select("#schrijf label.check").eachText())
                .hasSize(12)
                .anyMatch(each -> each.startsWith("De soep was op voor zessen. vandaag")
                        && each.endsWith("verteld door Farida · staat al in deze brief"));
        var more = page.selectFirst("#schrijf button[name=many]");
        var fields = Visitor.filledIn(page.selectFirst("#schrijf form"));
        fields.putAll(Map.of("many", more.val(), "text", "Half geschreven"));
        var shown = it.ans.post(more.attr("formaction").replace("#schrijf", ""), fields);
        assertThat(shown.page().select("#schrijf label.check")).hasSize(24);
        assertThat(shown.page().selectFirst("#text").val()).isEqualTo("Half geschreven");
    }

    @Test
    void aYearInWordsIsNoYear() {
        var refused = refuses(Map.of("kind", "FIGURE", "text", "Zo ging het.", "year", "twintig"));
        assertThat(refused.words()).contains("Dit is geen jaar. Schrijf het als 2026.");
        assertThat(refused.page().selectFirst("#year").val()).isEqualTo("twintig");
        assertThat(refused.page().selectFirst("#figure").val()).isEqualTo("Zo ging het.");
    }

    @Test
    void aKindAnOutcomeAndStoriesThatAreNotThere() {
        var kind = refuses(Map.of("kind", "ROEM", "text", "Wij zijn geweldig."));
        assertThat(kind.words()).contains("Kies waar de zin over gaat.");
        assertThat(kind.page().selectFirst("#text").val()).isEqualTo("Wij zijn geweldig.");

        var outcome = refuses(Map.of(
                "kind", "ASKED", "text", "Maak een agenda.", "reference", "punt 4", "why", "Zo.", "outcome", "GOED"));
        assertThat(outcome.words()).contains("Kies wat ervan kwam.");
        assertThat(outcome.page().selectFirst("#reference").val()).isEqualTo("punt 4");

        for (var story : new String[] {"geen-verhaal", UUID.randomUUID().toString()}) {
            var gone = refuses(Map.of("kind", "STORY", "text", "Een zin.", "stories", story));
            assertThat(gone.words()).contains("Een van deze verhalen is er niet meer.");
            assertThat(gone.page().selectFirst("#text").val()).isEqualTo("Een zin.");
        }
    }

    @Test
    void oneStoryChosenTwiceIsOneSource() {
        var story = it.tells(it.farida, "De bank staat weer recht.");
        it.writes("De bank staat.", story, story);
        assertThat(it.ans.get(it.letter).words()).contains("Uit één verhaal", "wacht op één verteller");
    }

    @Test
    void aDayBeyondAllDaysIsNoDay() {
        for (var day : new String[] {"+999999999-01-01", "0012-01-01", "2200-01-01"}) {
            var refused = it.ans.submit(
                    it.ans.get("/de-linde/brieven"),
                    "/de-linde/brieven",
                    Map.of("title", "Ooit", "toWhom", "iedereen", "from", day, "agreement", "geen afspraak"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains("Dit is geen dag.");
            assertThat(refused.page().selectFirst("#from").val()).isEqualTo(day);
            assertThat(refused.page().selectFirst("#title").val()).isEqualTo("Ooit");
        }
    }

    @Test
    void yearsOfCertaintyAreNotRoundedInSilence() {
        var refused = post("/geld", money("1,55"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Dit is geen aantal jaren. Schrijf het als 2 of 1,5");
        assertThat(refused.page().selectFirst("#certainYears").val()).isEqualTo("1,55");
        assertThat(post("/geld", money("1,5")).status()).isEqualTo(200);
    }

    @Test
    void aSecondYearOfFiguresIsAComparisonAndIsRefused() {
        post("/zinnen", Map.of("kind", "FIGURE", "text", "Zo ging het.", "year", "2025"));
        var refused = refuses(Map.of("kind", "FIGURE", "text", "En toen.", "year", "2024"));
        assertThat(refused.words())
                .contains("In deze brief staan al getallen van 2025.", "lijken een wedstrijd: kies hetzelfde jaar.");
        assertThat(refused.page().selectFirst("#figure").val()).isEqualTo("En toen.");
        assertThat(post("/zinnen", Map.of("kind", "FIGURE", "text", "En ook zo.", "year", "2025"))
                        .words())
                .contains("En ook zo.");
    }

    @Test
    void twoWhoCountMoneyOrAskAtOnceLoseNothing() {
        var before = it.farida.get(it.letter);
        it.ans.submit(it.ans.get(it.letter), it.letter + "/geld", money("2"));
        it.ans.submit(it.ans.get(it.letter), it.letter + "/vraag", Map.of("question", "Wat laten jullie?"));
        var money = new HashMap<>(money("3"));
        money.put("received", "9.000");
        var late = it.farida.submit(before, it.letter + "/geld", money);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("Iemand anders veranderde dit net.", "€ 100");
        assertThat(late.page().selectFirst("#received").val()).isEqualTo("9.000");
        var again = it.farida.submit(late, it.letter + "/geld", Map.of());
        assertThat(again.words()).contains("€ 9.000");

        var asked = it.farida.submit(before, it.letter + "/vraag", Map.of("question", "Wat lazen jullie?"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words()).contains("Iemand anders veranderde dit net.", "Wat laten jullie?");
        assertThat(asked.page().selectFirst("#question").val()).isEqualTo("Wat lazen jullie?");
        it.farida.submit(asked, it.letter + "/vraag", Map.of());
        assertThat(it.ans.get(it.letter).words()).contains("Wat lazen jullie?").doesNotContain("Wat laten jullie?");
    }

    private static Map<String, String> money(String years) {
        return Map.of("received", "100", "spent", "50", "certainYears", years, "remark", "");
    }

    private Visitor.Seen refuses(Map<String, String> sentence) {
        var seen = post("/zinnen", sentence);
        assertThat(seen.status()).isEqualTo(422);
        return seen;
    }

    private Visitor.Seen post(String path, Map<String, String> fields) {
        return Writing.post(it.ans, it.letter + path, fields);
    }
}
