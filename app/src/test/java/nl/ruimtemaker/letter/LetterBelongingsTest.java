package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A teller's words beside a sentence and how to reach them are theirs: to take along, and gone with them. */
@InTheVillage
class LetterBelongingsTest {
    private static final String SENTENCE = "De bakker gaf de broden.";
    private static final String WORDS = "Wim betaalde ze zelf.";

    @LocalServerPort
    int port;

    private final JdbcClient operator;
    private Writing it;
    private String story;
    private String address;
    private String farida;

    LetterBelongingsTest(Database database) {
        this.operator = JdbcClient.create(database.operator());
    }

    @BeforeEach
    void aTellerSaidHowItWas() {
        it = new Writing(port);
        story = it.tells(it.farida, "Wim bracht de broden.");
        it.writes(SENTENCE, story);
        it.answers(
                it.farida,
                SENTENCE,
                Map.of("answer", "DIFFERENT", "words", WORDS, "mayRead", "true", "mayAsk", "dinsdag in het buurthuis"));
        address = it.send();
        farida = strings("select id::text from people.person where name = 'Farida'")
                .getFirst();
        assertThat(Visitor.passingBy(port).get(address).words()).contains(WORDS);
    }

    @Test
    @VillageAgain
    void whatTheySaidIsInAllOfMine() {
        assertThat(it.farida.get("/mij/alles").page().text()).contains(WORDS, "dinsdag in het buurthuis", SENTENCE);
        assertThat(it.farida.get("/mij/alles/lezen").words())
                .contains("Wat ik zei van zinnen over mijn verhalen", WORDS, "dinsdag in het buurthuis");
        assertThat(it.ans.get("/mij/alles").page().text()).doesNotContain(WORDS, "dinsdag in het buurthuis");
    }

    @Test
    @VillageAgain
    void whoErasesAStoryLeavesNoWordBesideItsSentence() {
        var path = Writing.path(story);
        it.farida.submit(it.farida.get(path), path + "/terugnemen", Map.of());
        it.farida.submit(it.farida.get(path), path + "/wissen", Map.of());
        standsInNoTable(story);
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains("Hier stond een zin.")
                .doesNotContain(SENTENCE, WORDS);
    }

    @Test
    @VillageAgain
    void whoeverLeavesForGoodStandsInNoTableOfLettersWhetherTheirStoriesStayOrGo() {
        it.farida.submit(it.farida.get("/mij"), "/mij/weg", Map.of("goesAlong", "false"));
        standsInNoTable(story);
        assertThat(strings("select teller_id::text from letter.source where teller_id = '" + farida + "'"))
                .isEmpty();
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains("Hier stond een zin.")
                .doesNotContain(SENTENCE, WORDS);
        assertThat(it.ans.get("/de-linde/zoek?q=broden").words()).contains("Wim bracht de broden.");
    }

    private void standsInNoTable(String moment) {
        assertThat(strings("select coalesce(teller_id::text, 'nobody') from letter.source where moment_id = '" + moment
                        + "'"))
                .containsExactly("nobody");
        assertThat(strings("select coalesce(words, '') || coalesce(may_ask, '') || may_read from letter.answer where"
                        + " moment_id = '" + moment + "'"))
                .containsExactly("false");
    }

    private List<String> strings(String sql) {
        operator.sql("set role app_move").update();
        return operator.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
