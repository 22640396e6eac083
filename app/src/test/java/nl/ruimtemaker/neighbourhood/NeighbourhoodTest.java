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
        assertThat(seenByAns.page().select("li:contains(Farida) form[action$=/ik]"))
                .isEmpty();
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
        var gone = ans.submit(added, away, Map.of());
        assertThat(gone.page().select("li:contains(Geert)")).isEmpty();
        assertThat(gone.words()).contains("Geert is weggehaald. door Ans, vandaag");
        var back =
                ans.submit(gone, gone.page().selectFirst("form[action$=/terug]").attr("action"), Map.of());
        assertThat(back.page().select("li:contains(Geert)")).hasSize(1);
    }

    @Test
    void onlyAKeeperOrWhoPutItThereTakesSomethingAway() {
        var farida = Visitor.as(port, "farida");
        var page = farida.get("/de-linde/de-buurt");
        assertThat(page.page().select("form[action$=/weg]")).isEmpty();
        var wims = me(page, "Wim").replace("/ik", "/weg");
        var token = page.page().selectFirst("input[name=_csrf]").val();
        assertThat(farida.post(wims, Map.of("_csrf", token)).status()).isEqualTo(404);
        var own = farida.submit(page, "/de-linde/de-buurt/groepen", Map.of("name", "De soepploeg"));
        var away = own.page().select("form[action$=/weg]");
        assertThat(away).hasSize(1);
        var gone = farida.submit(own, away.attr("action"), Map.of());
        assertThat(gone.page().select("li:contains(De soepploeg)")).isEmpty();
        var again = farida.submit(gone, "/de-linde/de-buurt/groepen", Map.of("name", "de soepploeg"));
        assertThat(again.page().select("li:contains(De soepploeg)")).hasSize(1);
    }

    @Test
    void aNameThatSomebodyElseTookIsFreedByAKeeperInTheSightOfAll() {
        var farida = Visitor.as(port, "farida");
        var page = farida.get("/de-linde/de-buurt");
        assertThat(page.page().selectFirst("li:contains(Hassan) details").text())
                .startsWith("Ben jij Hassan? Dan hoort deze naam bij jou.");
        farida.submit(page, me(page, "Hassan"), Map.of("me", "true"));
        var ans = Visitor.as(port, "ans");
        var seen = ans.get("/de-linde/de-buurt");
        assertThat(seen.page().selectFirst("li:contains(Hassan)").text()).contains("Iemand anders zei dat al");
        ans.submit(
                seen,
                seen.page()
                        .selectFirst("li:contains(Hassan) form[action$=/vrij]")
                        .attr("action"),
                Map.of());
        var hassan = Visitor.as(port, "hassan");
        var free = hassan.get("/de-linde/de-buurt");
        var mine = hassan.submit(free, me(free, "Hassan"), Map.of("me", "true"));
        assertThat(mine.page().selectFirst("li:contains(Hassan)").text()).contains("dat ben jij");
        assertThat(farida.get("/de-linde/sleutels").words()).contains("Ans maakte de naam Hassan weer vrij");
        var locked = farida.get("/de-linde/de-buurt").page().selectFirst("li:contains(Hassan)");
        assertThat(locked.text()).contains("Zeg het tegen een sleutelhouder");
        assertThat(locked.select("form")).isEmpty();
    }

    private static String me(Visitor.Seen page, String name) {
        return page.page()
                .selectFirst("li:contains(" + name + ") form[action$=/ik]")
                .attr("action");
    }
}
