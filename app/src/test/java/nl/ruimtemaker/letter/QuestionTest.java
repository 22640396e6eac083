package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
@VillageAgain
class QuestionTest {
    @LocalServerPort
    int port;

    private Writing it;

    @BeforeEach
    void aLetterToTheMunicipality() {
        it = new Writing(port);
    }

    @Test
    void aSentenceNeedsTheYesOfEachTeller() {
        var hassan = Visitor.as(port, "hassan");
        var one = it.tells(it.farida, "De pan was te klein.");
        var other = it.tells(hassan, "Ik heb een grotere pan gehaald.");
        it.writes("Er kwam een grotere pan.", one, other);
        it.answers(it.farida, "Er kwam een grotere pan.", "YES", "");
        assertThat(it.ans.get(it.letter).words()).contains("wacht op één verteller");
        it.answers(hassan, "Er kwam een grotere pan.", "NO", "");
        assertThat(it.ans.get(it.letter).words()).contains("gaat niet mee").doesNotContain("Maak de brief klaar");
    }

    @Test
    void zoWasHetNietStandsBesideItInTheTellersOwnWords() {
        var story = it.tells(it.farida, "Wim bracht de broden.");
        it.writes("De bakker gaf de broden.", story);
        var questions = it.farida.get("/de-linde/zinnen");
        var action = Writing.action(questions, "De bakker gaf de broden.");
        var empty = it.farida.submit(questions, action, Map.of("answer", "DIFFERENT", "words", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.words()).contains("Schrijf op hoe het was.");
        it.farida.submit(questions, action, Map.of("answer", "DIFFERENT", "words", "Wim betaalde ze zelf."));
        var address = it.send();
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains(
                        "Wie het vertelde, zag het anders: dat staat erbij.",
                        "De bakker gaf de broden.",
                        "Een verteller zag het anders: “Wim betaalde ze zelf.”");
    }

    @Test
    void whoToldWithoutAnAccountAnswersByTheirSlip() {
        var man = Visitor.passingBy(port);
        var form = Visitor.filledIn(man.get("/v/linde-bankje-dorp").page().selectFirst("form[enctype]"));
        form.put("text", "Mijn hond vond het bankje ook fijn.");
        var told = man.post("/v/linde-bankje-dorp", form);
        assertThat(told.path()).startsWith("/briefje");
        var sitting = it.ans.get("/de-linde/samen-kijken");
        var yes = sitting.page()
                .selectFirst("article:contains(Mijn hond vond het bankje) form")
                .attr("action");
        it.ans.submit(sitting, yes, Map.of("yes", "true"));
        var story = it.ans
                .get("/de-linde/zoek?q=hond+bankje")
                .page()
                .selectFirst("article:contains(Mijn hond vond) a")
                .attr("href")
                .replaceAll(".*/", "");
        it.writes("Ook de honden zijn er graag.", story);
        assertThat(man.get("/briefje").words()).contains("Er is een zin over dit verhaal");
        var questions = man.get("/briefje/zinnen");
        man.submit(questions, Writing.action(questions, "Ook de honden zijn er graag."), Map.of("answer", "YES"));
        assertThat(it.ans.get(it.letter).words()).contains("mag mee");
    }

    @Test
    void whatSomebodyWithoutAnAccountSaidAloudIsNotedByAnother() {
        var man = Visitor.passingBy(port);
        var form = Visitor.filledIn(man.get("/v/linde-bankje-dorp").page().selectFirst("form[enctype]"));
        form.put("text", "De ijscoman kende iedereen bij naam.");
        man.post("/v/linde-bankje-dorp", form);
        var sitting = it.ans.get("/de-linde/samen-kijken");
        var yes = sitting.page()
                .selectFirst("article:contains(De ijscoman kende) form")
                .attr("action");
        it.ans.submit(sitting, yes, Map.of("yes", "true"));
        var story = it.ans
                .get("/de-linde/zoek?q=ijscoman")
                .page()
                .selectFirst("article:contains(De ijscoman) a")
                .attr("href")
                .replaceAll(".*/", "");
        it.writes("Ook de ijscoman hoort erbij.", story);
        assertThat(it.ans.get(it.letter).page().select("form[action*=/gezegd/]"))
                .as("who wrote the sentence notes nothing")
                .isEmpty();
        var page = it.farida.get(it.letter);
        var note = page.page().selectFirst("form[action*=/gezegd/]").attr("action");
        it.farida.submit(page, note, Map.of("answer", "YES"));
        var address = it.send();
        var reader = Visitor.passingBy(port);
        var sources = reader.get(address).page().selectFirst(".claim a").attr("href");
        assertThat(reader.get(sources).words()).contains("zei hardop dat de zin klopt");
        man.submit(
                man.get("/briefje/zinnen"),
                Writing.action(man.get("/briefje/zinnen"), "Ook de ijscoman"),
                Map.of("answer", "NO"));
        assertThat(reader.get(address).words()).doesNotContain("Ook de ijscoman");
    }

    @Test
    void nobodyAnswersForAnother() {
        var story = it.tells(it.farida, "Alleen ik weet hoe dit zat.");
        it.writes("Zo zat het.", story);
        var action = Writing.action(it.farida.get("/de-linde/zinnen"), "Zo zat het.");
        var token =
                it.ans.get(it.letter).page().selectFirst("input[name=_csrf]").val();
        assertThat(it.ans.post(action, Map.of("answer", "YES", "_csrf", token)).status())
                .isEqualTo(404);
        assertThat(it.ans.get("/de-linde/zinnen").words()).doesNotContain("Zo zat het.");
        assertThat(it.ans.get(it.letter).words()).contains("wacht op één verteller");
    }

    @Test
    void aTellerThinksAgainAsEasilyAsTheySaidYes() {
        var story = it.tells(it.farida, "De deur stond open en iedereen liep in.");
        it.writes("De deur stond open.", story);
        it.answers(it.farida, "De deur stond open.", "YES", "");
        var address = it.send();
        assertThat(Visitor.passingBy(port).get(address).words()).contains("De deur stond open.");
        assertThat(it.farida.get("/de-linde/zinnen").words())
                .contains("Jij zei: hij klopt en mag mee.", "Je kunt de zin er nog uit laten halen.");
        it.answers(it.farida, "De deur stond open.", "NO", "");
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains("Hier stond een zin.")
                .doesNotContain("De deur stond open.");
    }

    @Test
    void whatAKeeperHidTakesItsSentenceAlong() {
        var story = it.tells(it.farida, "Iemand huilde bij de bushalte.");
        it.writes("Er werd getroost bij de halte.", story);
        it.answers(it.farida, "Er werd getroost bij de halte.", "YES", "");
        var address = it.send();
        var hassan = Visitor.as(port, "hassan");
        hassan.submit(
                hassan.get(Writing.path(story) + "/over-mij"),
                Writing.path(story) + "/over-mij",
                Map.of("said", "Dat was ik."));
        var sitting = it.ans.get("/de-linde/samen-kijken");
        var hide = sitting.page()
                .selectFirst("article:contains(Iemand huilde) form[action*=/over-mij/]")
                .attr("action");
        assertThat(it.ans
                        .submit(sitting, hide, Map.of("hide", "true", "reason", " "))
                        .words())
                .contains("Schrijf op waarom.");
        it.ans.submit(sitting, hide, Map.of("hide", "true", "reason", "Zij wil het niet."));
        assertThat(Visitor.passingBy(port).get(address).words()).doesNotContain("Er werd getroost");
    }
}
