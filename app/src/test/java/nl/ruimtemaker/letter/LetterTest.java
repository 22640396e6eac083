package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
@VillageAgain
class LetterTest {
    @LocalServerPort
    int port;

    private Writing it;

    @BeforeEach
    void aLetterToTheMunicipality() {
        it = new Writing(port);
    }

    @Test
    void fromTellingToALetterThatFollowsWhatIsTakenBack() {
        var story = it.tells(it.farida, "We kookten met negen mensen, op eigen houtje.");
        it.writes("De soepgroep kookt nu zelf.", story);
        assertThat(it.ans.get(it.letter).words())
                .contains("wacht op één verteller")
                .doesNotContain("Maak de brief klaar");

        var asked = it.farida.get(Writing.path(story));
        assertThat(asked.words()).contains("Er is een zin over dit verhaal, voor een brief aan Gemeente Rijswaard.");
        it.answers(it.farida, "De soepgroep kookt nu zelf.", "YES", "");
        var ready = it.ans.get(it.letter);
        assertThat(ready.words()).contains("mag mee", "dat is niet terug te halen");
        var address = it.send();

        var reader = Visitor.passingBy(port);
        assertThat(reader.get(address).words())
                .contains(
                        "Brief van De Linde aan Gemeente Rijswaard",
                        "De soepgroep kookt nu zelf.",
                        "Dit komt uit één verhaal.",
                        "Dat betekent niet dat wij alles weten.")
                .doesNotContain("negen mensen", "Farida");

        it.farida.submit(it.farida.get(Writing.path(story)), Writing.path(story) + "/terugnemen", Map.of());
        assertThat(reader.get(address).words())
                .contains("Hier stond een zin. Een verhaal of een ja is weggehaald of veranderd, dus de zin ook. juni")
                .doesNotContain("De soepgroep kookt nu zelf.", "Farida");
        it.farida.submit(it.farida.get(Writing.path(story)), Writing.path(story) + "/terugzetten", Map.of());
        assertThat(reader.get(address).words()).doesNotContain("De soepgroep kookt nu zelf.");
    }

    @Test
    void aStoryThatSaysSomethingElseTakesItsSentenceAlong() {
        var story = it.tells(it.farida, "Er waren twaalf kommen.");
        it.writes("Er was genoeg voor iedereen.", story);
        it.answers(it.farida, "Er was genoeg voor iedereen.", "YES", "");
        var address = it.send();
        it.farida.submit(
                it.farida.get(Writing.path(story) + "/verbeteren"),
                Writing.path(story) + "/verbeteren",
                Map.of("text", "Er waren er acht."));
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains("Hier stond een zin.")
                .doesNotContain("genoeg voor iedereen");
    }

    @Test
    void ownWordsAndWhatIsNotKnownNeedNoStoryAndSaySo() {
        it.add("LEFT", "Wij lieten de wijkagenda liggen.");
        it.add("NOT_KNOWN", "Van de straten achter de school hoorden wij niemand.");
        var address = it.send();
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains(
                        "Dit zijn de eigen woorden van wie schrijft.",
                        "Wat wij niet weten",
                        "achter de school",
                        "Dit zijn de eigen woorden van wie schrijft.");
    }

    @Test
    void theVillagesOwnLetterSaysWhatStandsAndWhereASentenceStood() {
        var read = Visitor.passingBy(port).get("/brief/lindebus-krijt-stoep");
        assertThat(read.page().select(".claim.fell")).hasSize(1);
        assertThat(read.words())
                .contains(
                        "Het was gewoon een middag samen in de bus.",
                        "Dit zijn de eigen woorden van wie schrijft.",
                        "Gezien door Otto, controleert de jaarrekening",
                        "kon de schrijver over deze tijd 26 verhalen lezen.")
                .doesNotContain("met krijt");
        assertThat(read.page().select(".claim:contains(Zo ging het vorig jaar) td"))
                .isNotEmpty();
    }

    @Test
    void whatWasSentIsFixed() {
        it.add("DID", "Dit blijft staan.");
        var writing = it.ans.get(it.letter);
        it.send();
        var later = it.ans.submit(writing, it.letter + "/zinnen", Map.of("text", "Nog iets", "kind", "DID"));
        assertThat(later.status()).isEqualTo(404);
        assertThat(it.ans.get(it.letter).page().select("form[action$=/zinnen], form[action$=/versturen]"))
                .isEmpty();
    }

    @Test
    void eachMistakeHasItsSentenceAndNothingTypedIsLost() {
        var page = it.ans.get(it.letter);
        var without = it.ans.submit(page, it.letter + "/zinnen", Map.of("text", "Zonder verhaal.", "kind", "STORY"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.words()).contains("Kies bij deze zin minstens één verhaal");
        assertThat(without.page().selectFirst("#text").val()).isEqualTo("Zonder verhaal.");
        var letters = it.ans.submit(
                it.ans.get("/de-linde/brieven"),
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
                own.add(it.tells(it.farida, "Verhaal " + number + "-" + source));
            }
            var sentence = "Zin nummer " + number + " van twaalf.";
            it.writes(sentence, own.toArray(String[]::new));
            boolean stands = true;
            for (int source = 0; source < own.size(); source++) {
                int said = random.nextInt(4);
                if (said < 3) it.answers(it.farida, sentence, said == 2 ? "NO" : "YES", "");
                stands &= said < 2;
            }
            truth.put(sentence, stands);
            stories.put(sentence, own);
        }
        var address = it.send();
        for (var sentence : truth.entrySet()) {
            if (random.nextInt(3) == 0) {
                var story = stories.get(sentence.getKey()).getFirst();
                it.farida.submit(it.farida.get(Writing.path(story)), Writing.path(story) + "/terugnemen", Map.of());
                sentence.setValue(false);
            }
        }
        var read = Visitor.passingBy(port).get(address);
        assertThat(truth).containsValue(true).containsValue(false);
        truth.forEach((sentence, stands) ->
                assertThat(read.words().contains(sentence)).as(sentence).isEqualTo(stands));
    }
}
