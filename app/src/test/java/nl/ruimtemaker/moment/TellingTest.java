package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
class TellingTest {
    private static final String LINK = "/v/linde-bankje-dorp";

    @LocalServerPort
    int port;

    @Test
    void aFewWordsAreACompleteMoment() {
        var farida = Visitor.as(port, "farida");
        var told = tell(farida, "/de-linde/vertel", "/de-linde/verhalen", "Zes woorden zijn ook een verhaal.");
        assertThat(told.words()).contains("Wie bij De Linde hoort, kan dit nu lezen. Verder niemand.");
        assertThat(Visitor.as(port, "ans").get("/de-linde").words()).contains("Zes woorden zijn ook een verhaal.");
        assertThat(Visitor.passingBy(port).get("/de-linde").words()).doesNotContain("Zes woorden");
    }

    @Test
    void withoutSigningInASlipComesBackAndAKeeperLooksFirst() {
        var neighbour = Visitor.passingBy(port);
        var told = tell(neighbour, LINK, LINK, "De brandweer kwam taart brengen.");
        assertThat(told.words()).contains("Een sleutelhouder van de buurt kijkt er eerst naar");
        assertThat(told.page().selectFirst(".code").text()).matches("([a-z]{6} ){2}[a-z]{6}");
        assertThat(Visitor.as(port, "farida").get("/de-linde").words()).doesNotContain("brandweer");
        assertThat(Visitor.as(port, "ans").get("/de-linde/samen-kijken").words())
                .contains("brandweer");
    }

    @Test
    void theSlipOpensTheStoryInAnotherBrowserHoweverItIsTyped() {
        var told = tell(Visitor.passingBy(port), LINK, LINK, "Onder de brug zit een zwaan.");
        var code = told.page().selectFirst(".code").text();
        var later = Visitor.passingBy(port);
        var typed = code.toUpperCase(java.util.Locale.ROOT).replace(' ', '-').replace('F', 'V');
        var opened = later.submit(later.get("/briefje"), "/briefje", Map.of("code", typed));
        assertThat(opened.words()).contains("Onder de brug zit een zwaan.");
    }

    @Test
    void anUnknownCodeIsAPlainSentence() {
        var visitor = Visitor.passingBy(port);
        var answer = visitor.submit(visitor.get("/briefje"), "/briefje", Map.of("code", "banana banana banana"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Deze code kennen we niet.");
        assertThat(answer.page().selectFirst("input[name=code]").val()).isEqualTo("banana banana banana");
    }

    @Test
    void theSameTellingSentTwiceIsOneMomentAndTheSameAnswer() {
        var ans = Visitor.as(port, "ans");
        var form = form(ans, "/de-linde/vertel", "/de-linde/verhalen", "Dubbel getikt.");
        var first = ans.post("/de-linde/verhalen", form);
        var second = ans.post("/de-linde/verhalen", form);
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(ans.get("/de-linde/van-mij").page().select("article:contains(Dubbel getikt.)"))
                .hasSize(1);
    }

    @Test
    void theSameTellingWithoutAccountGivesTheSamePaper() {
        var neighbour = Visitor.passingBy(port);
        var form = form(neighbour, LINK, LINK, "Twee keer verstuurd.");
        var first = neighbour.post(LINK, form).page().selectFirst(".code").text();
        var second = neighbour.post(LINK, form).page().selectFirst(".code").text();
        assertThat(second).isEqualTo(first);
        assertThat(Visitor.as(port, "ans")
                        .get("/de-linde/samen-kijken")
                        .page()
                        .select("article:contains(Twee keer verstuurd.)"))
                .hasSize(1);
    }

    @Test
    void aHundredTapsAtOnceAreOneMoment() {
        var ans = Visitor.as(port, "ans");
        var form = form(ans, "/de-linde/vertel", "/de-linde/verhalen", "Honderd keer tegelijk.");
        var taps = IntStream.range(0, 100)
                .mapToObj(tap -> CompletableFuture.supplyAsync(() -> ans.post("/de-linde/verhalen", form)))
                .toList();
        assertThat(taps.stream().map(CompletableFuture::join)).allMatch(seen -> seen.status() == 200);
        assertThat(ans.get("/de-linde/van-mij").page().select("article:contains(Honderd keer tegelijk.)"))
                .hasSize(1);
    }

    @Test
    void nothingToldIsOneSentenceAndKeepsTheRest() {
        var ans = Visitor.as(port, "ans");
        var form = form(ans, "/de-linde/vertel", "/de-linde/verhalen", "  ");
        form.put("place", "het bankje");
        var answer = ans.post("/de-linde/verhalen", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Er staat nog niets. Schrijf een paar woorden.");
        assertThat(answer.page().selectFirst("input[name=place]").val()).isEqualTo("het bankje");
    }

    @Test
    void markupIsWords() {
        var ans = Visitor.as(port, "ans");
        var told = tell(
                ans, "/de-linde/vertel", "/de-linde/verhalen", "<script>alert(1)</script> '); drop table moment; --");
        assertThat(told.page().select("main script")).isEmpty();
        assertThat(told.words()).contains("<script>alert(1)</script> '); drop table moment; --");
    }

    @Test
    void tenMegabytesAndControlSignsAreASentenceOrWords() {
        var ans = Visitor.as(port, "ans");
        var form = form(ans, "/de-linde/vertel", "/de-linde/verhalen", "x".repeat(10_000_000));
        var answer = ans.post("/de-linde/verhalen", form);
        assertThat(answer.status()).isIn(422, 413);
        var odd = tell(ans, "/de-linde/vertel", "/de-linde/verhalen", "Een\u0000 nul\u0007 en een bel.");
        assertThat(odd.words()).contains("Een nul en een bel.");
    }

    @Test
    void beyondTheNeighbourhoodItWaitsForAKeeperAndTheGuestIsNamed() {
        var farida = Visitor.as(port, "farida");
        var page = farida.get("/de-linde/vertel");
        assertThat(page.words()).contains("Ook Welzijn Waterkant");
        var form = form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Mees mag dit ook weten.");
        form.put("circle", "GUESTS");
        assertThat(farida.post("/de-linde/verhalen", form).words())
                .contains("Je vroeg of Welzijn Waterkant het mag lezen");
        var mees = Visitor.as(port, "mees");
        assertThat(mees.get("/de-linde").words()).doesNotContain("Mees mag dit ook weten.");
        var ans = Visitor.as(port, "ans");
        sayYes(ans, "Mees mag dit ook weten.");
        assertThat(mees.get("/de-linde").words()).contains("Mees mag dit ook weten.");
    }

    @Test
    void somebodyElsesStoryWaitsForThatPerson() {
        var farida = Visitor.as(port, "farida");
        var form = form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Mijn buurman danst als niemand kijkt.");
        form.put("other", "true");
        assertThat(farida.post("/de-linde/verhalen", form).words()).contains("Het wacht tot die ander ja zegt.");
        assertThat(Visitor.as(port, "ans").get("/de-linde").words()).doesNotContain("danst als niemand kijkt");
    }

    @Test
    void aDraftIsKeptWithWhateverStoodInItAndGoneOnceTold() {
        var kees = Visitor.as(port, "farida");
        var form = form(kees, "/de-linde/vertel", "/de-linde/verhalen", "Half verhaal");
        var drafts = kees.post("/de-linde/kladjes", form);
        assertThat(drafts.words()).contains("Half verhaal");
        var open = drafts.page().selectFirst("a[href*=/kladjes/]").attr("href");
        var told = kees.submit(kees.get(open), "/de-linde/verhalen", Map.of("text", "Heel verhaal"));
        assertThat(told.words()).contains("Heel verhaal");
        assertThat(kees.get("/de-linde/kladjes").words()).doesNotContain("Half verhaal");
    }

    static void sayYes(Visitor keeper, String words) {
        var sitting = keeper.get("/de-linde/samen-kijken");
        var form = sitting.page().selectFirst("article:contains(" + words + ") form");
        var fields = Visitor.filledIn(form);
        fields.put("yes", "true");
        keeper.post(form.attr("action"), fields);
    }

    static Visitor.Seen tell(Visitor visitor, String page, String action, String words) {
        return visitor.post(action, form(visitor, page, action, words));
    }

    static LinkedHashMap<String, String> form(Visitor visitor, String page, String action, String words) {
        var form = visitor.get(page).page().selectFirst("form[action=" + action + "]");
        var fields = new LinkedHashMap<>(Visitor.filledIn(form));
        fields.put("text", words);
        return fields;
    }
}
