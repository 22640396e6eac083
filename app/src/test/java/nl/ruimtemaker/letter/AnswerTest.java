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

/** What a teller types is what is kept: no key pressed says yes for them, and they read back what they said. */
@InTheVillage
@VillageAgain
class AnswerTest {
    private static final AtomicInteger LETTERS = new AtomicInteger();

    @LocalServerPort
    int port;

    private final String sentence = "Zin %d: de bakker gaf de broden.".formatted(LETTERS.incrementAndGet());
    private Writing it;

    @BeforeEach
    void aLetterToTheMunicipality() {
        it = new Writing(port);
    }

    @Test
    void howItWasIsAFormOfItsOwnInWhichEnterSaysNothing() {
        it.writes(sentence, it.tells(it.farida, "Wim bracht de broden."));
        var article = it.farida.get("/de-linde/zinnen").page().selectFirst("article:contains(" + sentence + ")");
        assertThat(article.select("input:not([type=hidden],[type=checkbox])")).isEmpty();
        assertThat(article.selectFirst("form:has(textarea[name=words])")
                        .select("button")
                        .eachAttr("value"))
                .containsExactly("DIFFERENT");
        assertThat(article.selectFirst("form:has(button[value=YES])")
                        .selectFirst("details, button")
                        .tagName())
                .isEqualTo("details");
    }

    @Test
    void wordsWithAYesAreNotDroppedAndNoAnswerIsNoMistakeOfOurs() {
        it.writes(sentence, it.tells(it.farida, "Wim bracht de broden."));
        var action = Writing.action(it.farida.get("/de-linde/zinnen"), sentence);
        var refused = Writing.post(it.farida, action, Map.of("answer", "YES", "words", "Wim betaalde ze zelf."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Kies dan: zo was het niet.", "Wim betaalde ze zelf.");
        var none = Writing.post(it.farida, action, Map.of("words", ""));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.words()).contains("Kies wat je van de zin vindt.");
        assertThat(it.ans.get(it.letter).words()).contains("wacht op één verteller");
    }

    @Test
    void afterARefusalStandsWhatWasTyped() {
        it.writes(sentence, it.tells(it.farida, "Wim bracht de broden."));
        it.answers(it.farida, sentence, Map.of("answer", "YES", "mayAsk", "dinsdag"));
        var action = Writing.action(it.farida.get("/de-linde/zinnen"), sentence);
        var refused = it.farida.submit(
                it.farida.get("/de-linde/zinnen"),
                action,
                Map.of("answer", "YES", "mayRead", "true", "mayAsk", "x".repeat(121)));
        assertThat(refused.status()).isEqualTo(422);
        var article = refused.page().selectFirst("article:contains(" + sentence + ")");
        assertThat(article.selectFirst("textarea[name=mayAsk]").val()).isEqualTo("x".repeat(121));
        assertThat(article.select("input[name=mayRead][checked]")).hasSize(1);
    }

    @Test
    void aTellerReadsBackWhatTheySaidWhenAndHow() {
        it.writes(sentence, it.tells(it.farida, "Wim bracht de broden."));
        it.answers(it.farida, sentence, "DIFFERENT", "Wim betaalde ze zelf.");
        var once = it.farida.get("/de-linde/zinnen").page().selectFirst("article:contains(" + sentence + ")");
        assertThat(once.select("blockquote").eachText()).contains("Wim betaalde ze zelf.");
        it.answers(it.farida, sentence, Map.of("answer", "YES", "mayRead", "true"));
        var twice = it.farida.get("/de-linde/zinnen").page().selectFirst("article:contains(" + sentence + ")");
        assertThat(twice.select("details:contains(Wat er eerder gezegd is) li").eachText())
                .containsExactly(
                        "vandaag: hij klopt en mag mee, op deze pagina. Het verhaal zelf mocht mee.",
                        "vandaag: zo was het niet, op deze pagina. “Wim betaalde ze zelf.”");
    }

    @Test
    void twoStoriesInOneSentenceAreTwoQuestions() {
        it.writes(
                sentence,
                it.tells(it.farida, "Wim bracht de broden."),
                it.tells(it.farida, "Wim bracht ook de boter."));
        var questions = it.farida.get("/de-linde/zinnen");
        var action = questions
                .page()
                .selectFirst("article:contains(ook de boter) form")
                .attr("action");
        var refused = it.farida.submit(questions, action, Map.of("answer", "DIFFERENT", "words", " "));
        assertThat(refused.page().select("article .wrong")).hasSize(1);
        assertThat(refused.page().select("article:contains(ook de boter) .wrong"))
                .hasSize(1);
    }

    @Test
    void thatALetterCannotBeCalledBackWholeIsSaidBeforeTheAnswer() {
        it.writes(sentence, it.tells(it.farida, "Wim bracht de broden."));
        assertThat(it.farida
                        .get("/de-linde/zinnen")
                        .page()
                        .select(".notice.door")
                        .text())
                .contains("Wie het adres heeft, kan hem lezen.", "Wat een gemeente krijgt, moet zij soms bewaren");
    }

    @Test
    void aReaderWhoTapsTwiceWritesBackOnceAndAMachineIsStopped() {
        it.writes(sentence, it.tells(it.farida, "Wim bracht de broden."));
        it.answers(it.farida, sentence, "YES", "");
        var address = it.send();
        var reader = Visitor.passingBy(port);
        var answer = Map.of("name", "Marjan, gemeente", "reply", "Dank voor de broden.");
        reader.submit(reader.get(address), address + "/antwoord#antwoord", answer);
        var again = reader.submit(reader.get(address), address + "/antwoord#antwoord", answer);
        assertThat(again.status()).isEqualTo(200);
        assertThat(it.ans.get(it.letter).page().select("blockquote:contains(Dank voor de broden.)"))
                .hasSize(1);
        int status = 200;
        for (int number = 0; number < 25 && status == 200; number++) {
            status = reader.submit(
                            reader.get(address),
                            address + "/antwoord#antwoord",
                            Map.of("name", "Marjan", "reply", "Nog een " + number))
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }
}
