package nl.ruimtemaker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
class PagesTest {
    @LocalServerPort
    int port;

    private final Paper paper;

    PagesTest(Paper paper) {
        this.paper = paper;
    }

    @Test
    void theFrontSaysWhoseThisIsAndOpensTheWaysInBeforeTheRest() {
        var front = Visitor.passingBy(port).get("/");
        assertThat(front.page().select("h1").text()).isEqualTo("Deze plek is van de buurt.");
        assertThat(front.page().select(".doors a").eachAttr("href"))
                .containsExactly("/de-linde", "/wie-ben-je", "/briefje", "/aanmelden");
        assertThat(front.page().select(".promises li")).hasSize(9);
        assertThat(front.words()).contains("Nee zeggen mag. Niemand vraagt waarom en niemand vraagt het nog eens.");
        var ans = Visitor.as(port, "ans").get("/");
        assertThat(ans.page().select(".doors a").eachAttr("href"))
                .contains("/mij")
                .doesNotContain("/aanmelden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hulp", "/wie-leest-mee", "/privacy", "/toegankelijkheid", "/de-linde"})
    void whoOnlyReadsGetsNoCookie(String path) {
        assertThat(Visitor.passingBy(port).get(path).header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hulp", "/de-linde", "/de-linde/vertel", "/nergens-in-het-dorp", "/mij"})
    void helpAndWhoHostsAndPaysAreOnEveryPage(String path) {
        var page = Visitor.as(port, "ans").get(path).page();
        assertThat(page.select("header a[href=/hulp]")).hasSize(1);
        assertThat(page.select("footer").text())
                .contains("Buurtserver Coöperatie", "betaald door bewonersvereniging De Linde");
    }

    @Test
    void everyPageOfAPlaceSaysInWordsWhoseItIs() {
        assertThat(Visitor.passingBy(port)
                        .get("/de-linde")
                        .page()
                        .select(".brand small")
                        .text())
                .isEqualTo("van de buurt");
        var office = Visitor.as(port, "ineke").get("/welzijn-waterkant").page();
        assertThat(office.select(".brand small").text()).isEqualTo("een organisatie");
        assertThat(office.body().className()).isEqualTo("theirs");
        assertThat(Visitor.as(port, "mees")
                        .get("/de-linde")
                        .page()
                        .select(".here.guest")
                        .text())
                .isEqualTo("Te gast in De Linde · Mees");
    }

    @Test
    void somebodyReadsOnInEnglishAndStaysWhereTheyWere() {
        var visitor = Visitor.passingBy(port);
        var dutch = visitor.get("/hulp");
        assertThat(dutch.header("Content-Language")).isEqualTo("nl");
        var english = visitor.submit(dutch, "/taal", Map.of("language", "en"));
        assertThat(english.path()).isEqualTo("/hulp");
        assertThat(english.page().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.page().select("h1").text()).isEqualTo("Help");
        assertThat(visitor.post("/taal", Map.of("language", "nl", "back", "//kwaad.example"))
                        .path())
                .isEqualTo("/");
    }

    @Test
    void aFormThatCameBackOffersNoWayToLoseWhatWasTyped() {
        var visitor = Visitor.passingBy(port);
        var again = visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", "geen adres"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("form[action=/taal]")).isEmpty();
        var field = again.page().selectFirst("#mail");
        assertThat(field.val()).isEqualTo("geen adres");
        assertThat(again.page().getElementById(field.attr("aria-describedby")).text())
                .contains("mailadres");
    }

    @Test
    void aFormWithoutItsSealSaysSoAndWhatToDo() {
        var refused = Visitor.passingBy(port).post("/aanmelden", Map.of("mail", "ans@delinde.example"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("Dit formulier was te oud", "Ga één stap terug");
        assertThat(refused.words()).doesNotContain("Exception");
    }

    @Test
    void whatIsOnlySentCannotBeRead() {
        var refused = Visitor.passingBy(port).get("/de-linde/verhalen");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.page().select("h1").text()).isEqualTo("Zo werkt deze pagina niet");
    }

    @Test
    void whatTheWebServerTurnsAwayGetsAPlainPageOfOurs() throws java.io.IOException {
        try (var line = new java.net.Socket("localhost", port)) {
            line.getOutputStream()
                    .write("GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes());
            var answer = new String(line.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("Dit konden we niet lezen", "href=\"/\"");
            assertThat(answer).doesNotContain("Apache", "Bad Request</");
        }
    }

    @Test
    void whatWasJustDoneIsSaidInOneLineAndNothingElseCanBePutThere() {
        var farida = Visitor.as(port, "farida");
        assertThat(farida.submit(farida.get("/mij"), "/mij", Map.of())
                        .page()
                        .select("[role=status]")
                        .text())
                .isEqualTo("Bewaard.");
        assertThat(farida.get("/mij?gedaan=%3Cb%3Ekwaad").page().select("[role=status]"))
                .isEmpty();
        assertThat(farida.get("/mij?gedaan=mine.title").page().select("[role=status]"))
                .isEmpty();
    }

    @Test
    void aPosterIsCopiedWithoutBreakingAtAHyphen() {
        var parts = Visitor.as(port, "ans").get("/de-linde/poster").page().select(".address b");
        assertThat(parts.eachText()).hasSize(2);
        assertThat(parts.last().text()).isEqualTo("/v/linde-bankje-dorp");
    }

    @Test
    void whoeverFindsTheRowBeforeThePressTooLongHearsItKindlyAndAtOnce() throws InterruptedException {
        var turn = paper.turns.take();
        var row = new ArrayList<Thread>();
        for (int place = 0; place < Turns.LONGEST_ROW; place++) {
            row.add(Thread.startVirtualThread(() -> paper.turns.take().close()));
        }
        while (paper.turns.waiting() < Turns.LONGEST_ROW) {
            Thread.onSpinWait();
        }
        var busy = Visitor.passingBy(port).get("/brief/lindebus-krijt-stoep.pdf");
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.header("Content-Type")).startsWith("text/html");
        assertThat(busy.header("Content-Disposition")).isEmpty();
        assertThat(busy.page().select("main h1")).hasSize(1);
        turn.close();
        for (var waiting : row) {
            waiting.join();
        }
        assertThat(Visitor.passingBy(port)
                        .get("/brief/lindebus-krijt-stoep.pdf")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aWeaknessCanBeReported() {
        var said = Visitor.passingBy(port).get("/.well-known/security.txt");
        assertThat(said.header("Content-Type")).startsWith("text/plain");
        assertThat(said.words())
                .matches("Contact: (mailto:|https?://)\\S+ Expires: 2026-12-14T00:00:00Z Preferred-Languages: nl, en");
        assertThat(Visitor.passingBy(port).get("/robots.txt").words()).startsWith("User-agent: *");
    }
}
