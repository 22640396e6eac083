package nl.ruimtemaker.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
class NeighbourhoodTest {
    @LocalServerPort
    int port;

    @Test
    void aPlaceThatIsPutDownCanBeChosenWhenTelling() {
        var ans = Visitor.as(port, "ans");
        var known = ans.submit(
                ans.get("/de-linde/de-buurt"),
                "/de-linde/de-buurt/plekken",
                Map.of("name", "Het muurtje bij de bakker", "kind", "SHOP"));
        assertThat(known.words()).contains("Het muurtje bij de bakker een winkel");
        assertThat(ans.get("/de-linde/vertel")
                        .page()
                        .select("#place-known option")
                        .eachAttr("value"))
                .contains("Het muurtje bij de bakker");
        assertThat(Visitor.passingBy(port).get("/de-linde/vertel").page().select("#place-known option"))
                .isEmpty();
    }

    @Test
    void twiceTheSamePlaceIsOnePlace() {
        var ans = Visitor.as(port, "ans");
        for (var name : new String[] {"De achterdam", "de Achterdam"}) {
            ans.submit(ans.get("/de-linde/de-buurt"), "/de-linde/de-buurt/plekken", Map.of("name", name));
        }
        assertThat(ans.get("/de-linde/de-buurt").page().select("li:contains(achterdam)"))
                .hasSize(1);
    }

    @Test
    void aNameThatIsNoNameComesBackWithASentence() {
        var ans = Visitor.as(port, "ans");
        var page = ans.get("/de-linde/de-buurt");
        var empty = ans.submit(page, "/de-linde/de-buurt/groepen", Map.of("name", "  "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.words()).contains("Schrijf een naam op.");
        var long81 = ans.submit(page, "/de-linde/de-buurt/groepen", Map.of("name", "g".repeat(81)));
        assertThat(long81.page().selectFirst("#name-group").val()).hasSize(81);
        assertThat(long81.words()).contains("80 tekens mag");
    }

    @Test
    void onlyIMyselfSayWhichNeighbourIAm() {
        var farida = Visitor.as(port, "farida");
        var page = farida.get("/de-linde/de-buurt");
        var mine = farida.submit(page, me(page, "Farida"), Map.of("me", "true"));
        assertThat(mine.page().selectFirst("li:contains(Farida)").text()).contains("dat ben jij");
        var ans = Visitor.as(port, "ans");
        var seenByAns = ans.get("/de-linde/de-buurt");
        assertThat(seenByAns.page().select("li:contains(Farida) form")).isEmpty();
        assertThat(seenByAns.words()).doesNotContain("dat ben jij");
        var token = seenByAns.page().selectFirst("input[name=_csrf]").val();
        assertThat(ans.post(me(page, "Farida"), Map.of("me", "true", "_csrf", token))
                        .status())
                .isEqualTo(404);
        var notMe = farida.submit(mine, me(mine, "Farida"), Map.of("me", "false"));
        assertThat(notMe.words()).doesNotContain("dat ben jij");
    }

    @Test
    void aGroupOrNeighbourIsTakenAwayAgain() {
        var ans = Visitor.as(port, "ans");
        var added = ans.submit(
                ans.get("/de-linde/de-buurt"), "/de-linde/de-buurt/buren", Map.of("name", "Geert", "stays", "false"));
        assertThat(added.page().selectFirst("li:contains(Geert)").text()).contains("voor het werk hier");
        var away = added.page()
                .selectFirst("li:contains(Geert) form[action$=/weg]")
                .attr("action");
        assertThat(ans.submit(added, away, Map.of()).words()).doesNotContain("Geert");
    }

    private static String me(Visitor.Seen page, String name) {
        return page.page()
                .selectFirst("li:contains(" + name + ") form[action$=/ik]")
                .attr("action");
    }
}
