package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing of a story goes out by a guest's letter without its teller and without keepers; and it is said where it went. */
@InTheVillage
@VillageAgain
class OpeningTest {
    private static final AtomicInteger LETTERS = new AtomicInteger();

    @LocalServerPort
    int port;

    private final int number = LETTERS.incrementAndGet();
    private final String sentence = "Zin %d: de pan stond klaar en niemand had erom gevraagd.".formatted(number);
    private WritingFromStories it;
    private String story;

    @BeforeEach
    void aLetterOfAGuest() {
        it = new WritingFromStories(port);
        story = it.tells("Er stond ineens grote pan %d op tafel.".formatted(number));
        it.writes(sentence, story);
    }

    @Test
    void whatATellerAddsAfterKeepersReadItIsReadAnew() {
        it.answers(sentence, Map.of("answer", "YES"));
        it.isReadAlong();
        it.answers(sentence, Map.of("answer", "DIFFERENT", "words", "Ik had er wél om gevraagd."));
        assertThat(isRefused()).contains("De buurt heeft deze brief nog niet gelezen zoals hij nu is.");
        it.isReadAlong();
        it.answers(sentence, Map.of("answer", "YES", "mayRead", "true"));
        assertThat(isRefused()).contains("De buurt heeft deze brief nog niet gelezen zoals hij nu is.");
        it.lays();
        assertThat(it.ans.get(it.letter).words()).contains("De lezer mag ook het verhaal zelf lezen.");
        it.keepersRead();
        it.answers(sentence, Map.of("answer", "YES"));
        assertThat(it.sends()).as("what is taken away needs no keeper").startsWith("/brief/");
    }

    @Test
    void onceItWasSentAnAnswerTakesAwayAndAddsNothing() {
        it.answers(sentence, Map.of("answer", "YES"));
        it.isReadAlong();
        var address = it.sends();
        var action = Writing.action(it.farida.get("/de-linde/zinnen"), sentence);
        var refused = Writing.post(it.farida, action, Map.of("answer", "YES", "mayRead", "true"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("De brief is al verstuurd. De zin weghalen kan nog wel.");
        var different = it.answers(sentence, Map.of("answer", "DIFFERENT", "words", "Zo ging het helemaal niet."));
        assertThat(different.words()).contains("Hij staat niet meer in de brief.", "Zo ging het helemaal niet.");
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains("Hier stond een zin.")
                .doesNotContain(sentence, "Zo ging het helemaal niet.");
    }

    @Test
    void whereAStoryIsReadByALetterIsSaidAndClosesInOneTap() {
        it.answers(sentence, Map.of("answer", "YES", "mayRead", "true"));
        it.isReadAlong();
        var reader = Visitor.passingBy(port);
        var sources = reader.get(it.sends()).page().selectFirst(".claim a").attr("href");
        assertThat(reader.get(sources).words()).contains("Er stond ineens grote pan " + number);
        var line = "Het verhaal zelf is te lezen bij een brief aan de gemeente Rijswaard";
        var own = it.farida.get(Writing.path(story));
        assertThat(own.words())
                .contains(line, "Staat als zin in een brief aan de gemeente Rijswaard")
                .doesNotContain("Verder niemand", "Niemand. Het is alleen");
        assertThat(it.ans.get("/de-linde/naar-buiten").words())
                .contains("Verhaal “Er stond ineens grote pan " + number
                        + " op tafel.”, zelf te lezen bij een brief aan");
        var sight = it.farida.get("/de-linde/wie-ziet-wat");
        assertThat(sight.words()).contains(line);
        var close = sight.page()
                .selectFirst("article:contains(" + line + "):contains(grote pan " + number + " op) form")
                .attr("action");
        it.farida.submit(sight, close, Map.of());
        assertThat(reader.get(sources).words())
                .contains("Het verhaal zelf blijft in de buurt.")
                .doesNotContain("grote pan " + number);
        assertThat(it.farida.get(Writing.path(story)).words()).doesNotContain(line);
    }

    @Test
    void calledBackFromTheGuestWhoWritesItLeavesTheGuestsLetter() {
        it.answers(sentence, Map.of("answer", "YES", "mayRead", "true"));
        it.isReadAlong();
        var address = it.sends();
        assertThat(Visitor.passingBy(port).get(address).words()).contains(sentence);
        callsBack();
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains("Hier stond een zin.")
                .doesNotContain(sentence);
    }

    @Test
    void narrowedItIsReadByNoLetterOfTheNeighbourhoodEitherWhileItsSentenceStays() {
        var own = new Writing(port);
        own.writes("Er was een pan voor iedereen.", story);
        own.answers(own.farida, "Er was een pan voor iedereen.", Map.of("answer", "YES", "mayRead", "true"));
        var reader = Visitor.passingBy(port);
        var address = own.send();
        var sources = reader.get(address).page().selectFirst(".claim a").attr("href");
        assertThat(reader.get(sources).words()).contains("grote pan " + number);
        callsBack();
        assertThat(reader.get(address).words()).contains("Er was een pan voor iedereen.");
        assertThat(reader.get(sources).words()).doesNotContain("grote pan " + number);
    }

    private void callsBack() {
        var page = it.farida.get(Writing.path(story));
        it.farida.submit(
                page,
                page.page()
                        .selectFirst("form[action*=/terughalen?circle=GUESTS]")
                        .attr("action"),
                Map.of());
    }

    private String isRefused() {
        var refused = Writing.post(it.ineke, it.letter + "/versturen", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        return refused.words();
    }
}
