package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the reader of a letter meets, and what comes back of it. */
@InTheVillage
@VillageAgain
class SentLetterTest {
    @LocalServerPort
    int port;

    private Writing it;

    @BeforeEach
    void aLetterToTheMunicipality() {
        it = new Writing(port);
    }

    @Test
    void aSentenceIsFollowedToStoriesThatOnlyTheirTellersOpen() {
        var open = it.tells(it.farida, "De thermoskan ging de hele rij langs.");
        var kept = it.tells(Visitor.as(port, "hassan"), "Ik stond erbij en schonk in.");
        it.writes("Iedereen kreeg koffie.", open, kept);
        it.answers(it.farida, "Iedereen kreeg koffie.", Map.of("answer", "YES", "mayRead", "true"));
        it.answers(Visitor.as(port, "hassan"), "Iedereen kreeg koffie.", Map.of("answer", "YES"));
        var reader = Visitor.passingBy(port);
        var address = it.send();
        var sources = reader.get(address).page().selectFirst(".claim a").attr("href");
        assertThat(reader.get(sources).words())
                .contains("De thermoskan ging de hele rij langs.", "Het verhaal zelf blijft in de buurt.")
                .doesNotContain("schonk in", "Farida", "Hassan");
        it.farida.submit(it.farida.get(Writing.path(open)), Writing.path(open) + "/terugnemen", Map.of());
        assertThat(reader.get(sources).status()).isEqualTo(404);
    }

    @Test
    void aReaderWritesBackAndTheTellerHearsIt() {
        var story = it.tells(it.farida, "De bank staat weer recht.");
        it.writes("De bank staat.", story);
        it.answers(it.farida, "De bank staat.", "YES", "");
        post("/vraag", Map.of("question", "Wat lazen jullie hierin?"));
        var address = it.send();
        var reader = Visitor.passingBy(port);
        assertThat(reader.get(address).words()).contains("Wat lazen jullie hierin?");
        var empty = reader.submit(
                reader.get(address), address + "/antwoord#antwoord", Map.of("name", "Marjan, gemeente", "reply", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.words()).contains("Schrijf op wat je wilt zeggen.");
        assertThat(empty.page().selectFirst("#name").val()).isEqualTo("Marjan, gemeente");
        var own = reader.submit(
                reader.get(address),
                address + "/antwoord#antwoord",
                Map.of("name", "Marjan, gemeente", "reply", "Dat we kunnen wachten."));
        assertThat(reader.get(own.path()).words()).contains("Dat we kunnen wachten. Marjan, gemeente");
        assertThat(Visitor.passingBy(port).get(address).words()).doesNotContain("Dat we kunnen wachten.");
        assertThat(it.farida
                        .get("/de-linde")
                        .page()
                        .select("a[href^=/de-linde/brieven]")
                        .eachText())
                .anyMatch(each -> each.contains("schreef terug") || each.contains("teruggeschreven"));
        assertThat(it.farida.get(Writing.path(story)).words()).contains("Marjan, gemeente: “Dat we kunnen wachten.”");
        assertThat(it.ans.get(it.letter).words()).contains("Dat we kunnen wachten.");
    }

    @Test
    void whatWasAskedAndTheMoneyStandInItAndMoneyThatIsNoNumberHasItsSentence() {
        var wrong = post("/geld", Map.of("received", "veel", "spent", "-3", "certainYears", "99", "remark", "Rond"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Dit is geen bedrag.", "Dit is geen aantal jaren.");
        assertThat(wrong.page().selectFirst("#received").val()).isEqualTo("veel");
        assertThat(wrong.page().selectFirst("#remark").text()).isEqualTo("Rond");
        post("/geld", Map.of("received", "1", "spent", "1", "certainYears", "", "remark", ""));
        assertThat(it.ans.get(it.letter).words()).contains("Zeker voor dat weten we nog niet");
        it.ans.submit(
                it.ans.get(it.letter),
                it.letter + "/geld",
                Map.of("received", "€ 12.500", "spent", "11.000,50", "certainYears", "1,5", "remark", ""));
        assertThat(it.ans.get(it.letter).page().selectFirst("#spent").val()).isEqualTo("11.000,50");
        var empty = post("/zinnen", Map.of("kind", "ASKED", "text", "Maak een wijkagenda."));
        assertThat(empty.words())
                .contains(
                        "Schrijf op waar het gevraagd werd", "Schrijf op waarom het zo ging.", "Kies wat ervan kwam.");
        post(
                "/zinnen",
                Map.of(
                        "kind",
                        "ASKED",
                        "text",
                        "Maak een wijkagenda.",
                        "reference",
                        "beschikking, punt 4",
                        "outcome",
                        "DIFFERENTLY",
                        "why",
                        "Het geld ging naar de sleutel."));
        assertThat(Visitor.passingBy(port).get(it.send()).words())
                .contains(
                        "Maak een wijkagenda.",
                        "Dit werd gevraagd in: beschikking, punt 4",
                        "Anders gedaan dan gevraagd. Het geld ging naar de sleutel.",
                        "€ 12.500",
                        "€ 1.499,50",
                        "1,5 jaar");
    }

    @Test
    void whoLooksFromOutsideDrawsReachesTellersAndSigns() {
        for (int number = 1; number <= 5; number++) {
            var story = it.tells(it.farida, "Verhaal nummer " + number);
            it.writes("Zin nummer " + number + " klopt.", story);
            it.answers(
                    it.farida,
                    "Zin nummer " + number + " klopt.",
                    Map.of("answer", "YES", "mayAsk", "dinsdag in het buurthuis"));
        }
        var address = it.send();
        var ask = it.letter + "/nakijken";
        it.ans.submit(it.ans.get(ask), ask, Map.of("name", "Otto, accountant"));
        var door = it.ans.get(ask).page().selectFirst("a[href^=/nakijken/]").attr("href");
        assertThat(it.ans.get(ask).page().select("form[action=" + ask + "]")).isEmpty();
        var otto = Visitor.passingBy(port);
        var first = otto.get(door);
        assertThat(first.page().select("section.card h2")).hasSize(3);
        assertThat(first.words()).contains("dinsdag in het buurthuis").doesNotContain("Farida");
        assertThat(otto.get(door).words()).isEqualTo(first.words());
        otto.submit(first, door, Map.of("words", "Ik sprak twee mensen."));
        assertThat(Visitor.passingBy(port)
                        .get(address)
                        .page()
                        .select(".claim .meta span")
                        .eachText())
                .as("each sentence has the name by which it is drawn")
                .contains("In de loting heet deze zin zin-1.", "In de loting heet deze zin zin-5.");
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains(
                        "Gezien door Otto, accountant",
                        "Ik sprak twee mensen.",
                        first.page().selectFirst("code").text());
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        it.add("DID", "Wij zetten koffie.");
        var before = it.farida.get(it.letter);
        var rewrite = it.ans
                .get(it.letter)
                .page()
                .selectFirst(".claim form[action$=/anders]")
                .attr("action");
        it.ans.submit(it.ans.get(it.letter), rewrite, Map.of("text", "Wij zetten thee."));
        var late = it.farida.submit(before, rewrite, Map.of("text", "Wij zetten soep."));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("Iemand anders veranderde deze zin net.", "Wij zetten thee.");
        assertThat(late.page().selectFirst("#text").text()).isEqualTo("Wij zetten soep.");
        assertThat(late.words()).doesNotContain("Wij zetten koffie.");
    }

    @Test
    void aFigureIsSaidWithHowItWasCountedAndNeverOfAYearWithTooLittle() {
        post("/zinnen", Map.of("kind", "FIGURE", "text", "Zo ging het dat jaar.", "year", "2025"));
        assertThat(post("/zinnen", Map.of("kind", "FIGURE", "text", "Ooit.", "year", "20"))
                        .words())
                .contains("Dit is geen jaar.");
        var read = Visitor.passingBy(port).get(it.send());
        assertThat(read.words()).contains("Zo ging het dat jaar.", "geen norm en geen vergelijking");
        var old = new Writing(port);
        Writing.post(
                old.ans,
                old.letter + "/zinnen",
                Map.of("kind", "FIGURE", "text", "En zo lang geleden.", "year", "2001"));
        assertThat(Visitor.passingBy(port).get(old.send()).words()).contains("Over 2001 is er nog te weinig geteld");
        var counts = read.page().select(".claim:contains(dat jaar) td").eachText();
        assertThat(counts).isNotEmpty().allMatch(count -> Integer.parseInt(count) >= 5);
        var together = counts.stream().mapToInt(Integer::parseInt).sum();
        assertThat(read.words()).contains("In 2025 was er bij " + together + " getelde verhalen een organisatie.");
    }

    private Visitor.Seen post(String path, Map<String, String> fields) {
        return Writing.post(it.ans, it.letter + path, fields);
    }
}
