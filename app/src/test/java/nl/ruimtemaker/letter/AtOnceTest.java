package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While a letter is being sent, somebody else writes, strikes, says no or takes a story back. */
@InTheVillage
@VillageAgain
class AtOnceTest {
    @LocalServerPort
    int port;

    private final JdbcClient db;
    private final JdbcClient operator;
    private final Sendings sendings;
    private final AtOnce atOnce;
    private Writing it;
    private String story;
    private String sentence;

    AtOnceTest(Entrance entrance, JdbcClient db, Database database, Sendings sendings) {
        this.db = db;
        this.operator = JdbcClient.create(database.operator());
        this.sendings = sendings;
        this.atOnce = new AtOnce(entrance, operator);
    }

    @BeforeEach
    void aLetterThatIsReady() {
        it = new Writing(port);
        sentence = "De soepgroep kookt nu zelf, " + it.letter + ".";
        story = it.tells(it.farida, "We kookten met negen mensen.");
        it.add("DID", "Wij zetten koffie.");
        it.writes(sentence, story);
        it.answers(it.farida, sentence, "YES", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zinnen", "/geld", "/vraag"})
    void whatIsWrittenWhileItIsBeingSentDoesNotComeIntoIt(String what) throws Exception {
        var typed = Map.of(
                "kind",
                "DID",
                "text",
                "En thee.",
                "received",
                "12",
                "spent",
                "11",
                "certainYears",
                "1",
                "question",
                "En jullie?");
        assertComesTooLate(it.letter + what, typed);
        assertThat(read()).contains("Wij zetten koffie.", sentence).doesNotContain("En thee.", "€ 12", "En jullie?");
    }

    @Test
    void whatIsStruckWhileItIsBeingSentStays() throws Exception {
        assertComesTooLate(
                it.farida
                        .get(it.letter)
                        .page()
                        .selectFirst(".claim:contains(Wij zetten koffie.) form[action$=/weg]")
                        .attr("action"),
                Map.of());
        assertThat(read()).contains("Wij zetten koffie.");
    }

    @Test
    void aStoryThatIsTakenBackWhileItIsBeingSentTakesItsSentenceAlongForGood() throws Exception {
        inTheMidstOfSending(() -> takeBack());
        assertThat(read()).contains("Hier stond een zin.").doesNotContain(sentence);
        it.farida.submit(it.farida.get(Writing.path(story)), Writing.path(story) + "/terugzetten", Map.of());
        assertThat(read()).contains("Hier stond een zin.").doesNotContain(sentence);
    }

    @Test
    void aTellerWhoSaysNoWhileItIsBeingSentIsHeard() throws Exception {
        inTheMidstOfSending(() -> {
            it.answers(it.farida, sentence, "NO", "");
            return 200;
        });
        assertThat(read()).contains("Hier stond een zin.").doesNotContain(sentence);
        assertThat(it.farida.get("/de-linde/zinnen").page().select("article:contains(" + sentence + ") button"))
                .as("what fell does not come back")
                .isEmpty();
    }

    @Test
    void aLetterThatIsSentWhileAStoryIsBeingTakenBackGoesWithoutItsSentence() throws Exception {
        atOnce.inTheMidst(atOnce.signedIn("farida"), this::isTakenBack, List.<Callable<String>>of(() -> it.send()));
        assertThat(read()).contains("Wij zetten koffie.").doesNotContain(sentence, "Hier stond een zin.");
        atOnce.inTheMidst(atOnce.signedIn("farida"), visit -> move(visit, 1), List.<Callable<String>>of());
        assertThat(read()).as("also once it is put back").doesNotContain(sentence);
    }

    /** Its place is kept, so that what was drawn from outside stays what was drawn. */
    @Test
    void aSentenceThatDoesNotStandCountsAsFallenAlsoWhereNobodyNotedThat() {
        it.send();
        takeBack();
        operator.sql("set role app_erase").update();
        assertThat(operator.sql("delete from letter.fallen where sentence_id in "
                                + "(select sentence_id from letter.source where moment_id = :story)")
                        .param("story", UUID.fromString(story))
                        .update())
                .isOne();
        assertThat(read()).contains("Hier stond een zin.").doesNotContain(sentence);
    }

    private void assertComesTooLate(String path, Map<String, String> fields) throws Exception {
        assertThat(atOnce.inTheMidst(
                        atOnce.signedIn("ans"),
                        this::isSent,
                        List.of(() -> Writing.post(it.farida, path, fields).status())))
                .containsExactly(404);
    }

    private void inTheMidstOfSending(Callable<Integer> other) throws Exception {
        assertThat(atOnce.inTheMidst(atOnce.signedIn("ans"), this::isSent, List.of(other)))
                .containsExactly(200);
    }

    private void isSent(Visit visit) {
        assertThat(sendings.send(UUID.fromString(it.letter.replaceAll(".*/", ""))))
                .isEqualTo(Sendings.Outcome.SENT);
    }

    private void isTakenBack(Visit visit) {
        move(visit, -1);
    }

    private void move(Visit visit, int circle) {
        db.sql("update moment.moment set circle = :circle where space_id = :space and id = :story")
                .param("circle", circle)
                .param("space", visit.space())
                .param("story", UUID.fromString(story))
                .update();
        db.sql("select letter.fall(:story, '2026-06-15')")
                .param("story", UUID.fromString(story))
                .query()
                .singleRow();
    }

    private int takeBack() {
        return it.farida
                .submit(it.farida.get(Writing.path(story)), Writing.path(story) + "/terugnemen", Map.of())
                .status();
    }

    private String read() {
        var address =
                it.ans.get(it.letter).page().selectFirst("a[href^=/brief/]").attr("href");
        return Visitor.passingBy(port).get(address).words();
    }
}
