package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@InTheVillage
@DirtiesContext
class LetterTest {
    @LocalServerPort
    int port;

    private Visitor ans;
    private Visitor farida;
    private String letter;

    @BeforeEach
    void aLetterToTheMunicipality() {
        ans = Visitor.as(port, "ans");
        farida = Visitor.as(port, "farida");
        letter = ans.submit(
                        ans.get("/de-linde/brieven"),
                        "/de-linde/brieven",
                        Map.of("title", "Wat er rond de soep gebeurde", "toWhom", "Gemeente Rijswaard"))
                .path();
    }

    @Test
    void fromTellingToALetterThatFollowsWhatIsTakenBack() {
        var story = tells(farida, "We kookten met negen mensen, op eigen houtje.");
        writes("De soepgroep kookt nu zelf.", story);
        assertThat(ans.get(letter).words()).contains("wacht op één verteller").doesNotContain("Verstuur de brief");

        var asked = farida.get(path(story));
        assertThat(asked.words()).contains("Er is een zin over dit verhaal, voor een brief aan Gemeente Rijswaard.");
        answers(farida, "De soepgroep kookt nu zelf.", "YES", "");
        var ready = ans.get(letter);
        assertThat(ready.words()).contains("mag mee", "dat is niet terug te halen");
        var address = send();

        var reader = Visitor.passingBy(port);
        assertThat(reader.get(address).words())
                .contains(
                        "Brief van De Linde aan Gemeente Rijswaard",
                        "De soepgroep kookt nu zelf.",
                        "Dit komt uit één verhaal.",
                        "Dat betekent niet dat wij alles weten.")
                .doesNotContain("negen mensen", "Farida");

        farida.submit(farida.get(path(story)), path(story) + "/terugnemen", Map.of());
        assertThat(reader.get(address).words())
                .contains("Hier stond een zin. Een verhaal is weggehaald of veranderd, dus de zin ook. juni")
                .doesNotContain("De soepgroep kookt nu zelf.", "Farida");
        farida.submit(farida.get(path(story)), path(story) + "/terugzetten", Map.of());
        assertThat(reader.get(address).words()).doesNotContain("De soepgroep kookt nu zelf.");
    }

    @Test
    void aSentenceNeedsTheYesOfEachTeller() {
        var hassan = Visitor.as(port, "hassan");
        var one = tells(farida, "De pan was te klein.");
        var other = tells(hassan, "Ik heb een grotere pan gehaald.");
        writes("Er kwam een grotere pan.", one, other);
        answers(farida, "Er kwam een grotere pan.", "YES", "");
        assertThat(ans.get(letter).words()).contains("wacht op één verteller");
        answers(hassan, "Er kwam een grotere pan.", "NO", "");
        assertThat(ans.get(letter).words()).contains("gaat niet mee").doesNotContain("Verstuur de brief");
    }

    @Test
    void zoWasHetNietStandsBesideItInTheTellersOwnWords() {
        var story = tells(farida, "Wim bracht de broden.");
        writes("De bakker gaf de broden.", story);
        var questions = farida.get("/de-linde/zinnen");
        var action = action(questions, "De bakker gaf de broden.");
        var empty = farida.submit(questions, action, Map.of("answer", "DIFFERENT", "words", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.words()).contains("Schrijf op hoe het was.");
        farida.submit(questions, action, Map.of("answer", "DIFFERENT", "words", "Wim betaalde ze zelf."));
        var address = send();
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains("De bakker gaf de broden.", "Iemand die erbij was, zegt: “Wim betaalde ze zelf.”");
    }

    @Test
    void whoToldWithoutAnAccountAnswersByTheirSlip() {
        var man = Visitor.passingBy(port);
        var form = Visitor.filledIn(man.get("/v/linde-bankje-dorp").page().selectFirst("form[enctype]"));
        form.put("text", "Mijn hond vond het bankje ook fijn.");
        var told = man.post("/v/linde-bankje-dorp", form);
        assertThat(told.path()).startsWith("/briefje");
        var sitting = ans.get("/de-linde/samen-kijken");
        var yes = sitting.page()
                .selectFirst("article:contains(Mijn hond vond het bankje) form")
                .attr("action");
        ans.submit(sitting, yes, Map.of("yes", "true"));
        var story = ans.get("/de-linde/zoek?q=hond+bankje")
                .page()
                .selectFirst("article:contains(Mijn hond vond) a")
                .attr("href")
                .replaceAll(".*/", "");
        writes("Ook de honden zijn er graag.", story);
        assertThat(man.get("/briefje").words()).contains("Er is een zin over dit verhaal");
        var questions = man.get("/briefje/zinnen");
        man.submit(questions, action(questions, "Ook de honden zijn er graag."), Map.of("answer", "YES"));
        assertThat(ans.get(letter).words()).contains("mag mee");
    }

    @Test
    void nobodyAnswersForAnother() {
        var story = tells(farida, "Alleen ik weet hoe dit zat.");
        writes("Zo zat het.", story);
        var action = action(farida.get("/de-linde/zinnen"), "Zo zat het.");
        var token = ans.get(letter).page().selectFirst("input[name=_csrf]").val();
        assertThat(ans.post(action, Map.of("answer", "YES", "_csrf", token)).status())
                .isEqualTo(404);
        assertThat(ans.get("/de-linde/zinnen").words()).doesNotContain("Zo zat het.");
        assertThat(ans.get(letter).words()).contains("wacht op één verteller");
    }

    @Test
    void aStoryThatSaysSomethingElseTakesItsSentenceAlong() {
        var story = tells(farida, "Er waren twaalf kommen.");
        writes("Er was genoeg voor iedereen.", story);
        answers(farida, "Er was genoeg voor iedereen.", "YES", "");
        var address = send();
        farida.submit(
                farida.get(path(story) + "/verbeteren"),
                path(story) + "/verbeteren",
                Map.of("text", "Er waren er acht."));
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains("Hier stond een zin.")
                .doesNotContain("genoeg voor iedereen");
    }

    @Test
    void ownWordsAndWhatIsNotKnownNeedNoStoryAndSaySo() {
        add("OWN_WORDS", "Wij lieten de wijkagenda liggen.");
        add("NOT_KNOWN", "Van de straten achter de school hoorden wij niemand.");
        var address = send();
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains(
                        "Dit zijn onze eigen woorden.",
                        "Wat wij niet weten",
                        "achter de school",
                        "Dit weten wij niet.");
    }

    @Test
    void theVillagesOwnLetterSaysWhatStandsAndWhereASentenceStood() {
        var read = Visitor.passingBy(port).get("/brief/lindebus-krijt-stoep");
        assertThat(read.page().select(".claim.fell")).hasSize(1);
        assertThat(read.words())
                .contains("Het was gewoon een middag samen in de bus.", "Dit weten wij niet.")
                .doesNotContain("met krijt");
    }

    @Test
    void whatWasSentIsFixed() {
        add("OWN_WORDS", "Dit blijft staan.");
        var writing = ans.get(letter);
        send();
        var later = ans.submit(writing, letter + "/zinnen", Map.of("text", "Nog iets", "kind", "OWN_WORDS"));
        assertThat(later.status()).isEqualTo(404);
        assertThat(ans.get(letter).page().select("form[action$=/zinnen], form[action$=/versturen]"))
                .isEmpty();
    }

    @Test
    void eachMistakeHasItsSentenceAndNothingTypedIsLost() {
        var page = ans.get(letter);
        var without = ans.submit(page, letter + "/zinnen", Map.of("text", "Zonder verhaal.", "kind", "STORY"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.words()).contains("Kies bij deze zin minstens één verhaal");
        assertThat(without.page().selectFirst("#text").val()).isEqualTo("Zonder verhaal.");
        var letters = ans.submit(
                ans.get("/de-linde/brieven"),
                "/de-linde/brieven",
                Map.of("title", " ", "toWhom", "x".repeat(121), "from", "gisteren", "until", "2026-01-01"));
        assertThat(letters.words()).contains("Geef de brief een naam.", "120 tekens mag", "Dit is geen dag.");
        assertThat(Visitor.passingBy(port)
                        .get("/brief/een-adres-dat-er-niet-is")
                        .status())
                .isEqualTo(404);
    }

    /** Whatever is told, answered and taken back, in whatever order: a reader sees only sentences that every teller found true. */
    @Test
    void everySentenceOfARandomLetterResolves() {
        var random = new Random(11);
        var truth = new LinkedHashMap<String, Boolean>();
        var stories = new LinkedHashMap<String, List<String>>();
        for (int number = 0; number < 12; number++) {
            var own = new ArrayList<String>();
            for (int source = 0; source <= random.nextInt(2); source++) {
                own.add(tells(farida, "Verhaal " + number + "-" + source));
            }
            var sentence = "Zin nummer " + number + " van twaalf.";
            writes(sentence, own.toArray(String[]::new));
            boolean stands = true;
            for (int source = 0; source < own.size(); source++) {
                int said = random.nextInt(4);
                if (said < 3) answers(farida, sentence, said == 2 ? "NO" : "YES", "");
                stands &= said < 2;
            }
            truth.put(sentence, stands);
            stories.put(sentence, own);
        }
        var address = send();
        for (var sentence : truth.entrySet()) {
            if (random.nextInt(3) == 0) {
                var story = stories.get(sentence.getKey()).getFirst();
                farida.submit(farida.get(path(story)), path(story) + "/terugnemen", Map.of());
                sentence.setValue(false);
            }
        }
        var read = Visitor.passingBy(port).get(address);
        assertThat(truth).containsValue(true).containsValue(false);
        truth.forEach((sentence, stands) ->
                assertThat(read.words().contains(sentence)).as(sentence).isEqualTo(stands));
    }

    private String tells(Visitor teller, String words) {
        var form =
                Visitor.filledIn(teller.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]"));
        form.put("text", words);
        return teller.post("/de-linde/verhalen", form)
                .path()
                .replace("/de-linde/verhalen/", "")
                .replace("/verteld", "");
    }

    private static String path(String story) {
        return "/de-linde/verhalen/" + story;
    }

    private void writes(String sentence, String... stories) {
        var fields = Visitor.filledIn(ans.get(letter).page().selectFirst("form[action$=/zinnen]"));
        fields.put("kind", "STORY");
        fields.put("text", sentence);
        fields.put("stories", String.join(",", stories));
        assertThat(ans.post(letter + "/zinnen", fields).words()).contains(sentence);
    }

    private void add(String kind, String sentence) {
        ans.submit(ans.get(letter), letter + "/zinnen", Map.of("kind", kind, "text", sentence));
    }

    private void answers(Visitor teller, String sentence, String answer, String words) {
        var questions = teller.get("/de-linde/zinnen");
        teller.submit(questions, action(questions, sentence), Map.of("answer", answer, "words", words));
    }

    private static String action(Visitor.Seen questions, String sentence) {
        return questions
                .page()
                .selectFirst("article:contains(" + sentence + ") form")
                .attr("action");
    }

    private String send() {
        ans.submit(ans.get(letter), letter + "/versturen", Map.of());
        return ans.get(letter).page().selectFirst("a[href^=/brief/]").attr("href");
    }
}
