package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** What everyone may read, in a feed reader: what the page for passers-by shows, and nothing else. */
@InTheVillage
class FeedTest {
    @LocalServerPort
    int port;

    @Test
    void itShowsWhatThePageForPassersByShows() throws Exception {
        var page = Visitor.passingBy(port).get("/de-linde").page();
        var feed = feed(ask(null));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("De Linde");
        assertThat(feed.getEntries().stream()
                        .map(entry -> entry.getContents().getFirst().getValue().replaceAll("\\s+", " ")))
                .isNotEmpty()
                .isEqualTo(page.select("article.moment .words").eachText());
        assertThat(page.selectFirst("link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/de-linde/atom.xml");
        assertThat(feed.getEntries().stream().map(SyndEntry::getLink))
                .allMatch(link ->
                        Visitor.passingBy(port).get(URI.create(link).getPath()).status() == 200);
    }

    @Test
    void aTellerIsNamedAsThePageNamesThemAndNobodyElseIs() throws Exception {
        var page = Visitor.passingBy(port).get("/de-linde").page();
        for (var entry : feed(ask(null)).getEntries()) {
            var meta = page.selectFirst("article.moment:has(a[href="
                            + URI.create(entry.getLink()).getPath() + "]) .meta")
                    .text();
            assertThat(meta).contains("verteld door " + entry.getAuthor().replace("iemand anders, verteld door ", ""));
            assertThat(entry.getAuthor().startsWith("iemand anders, "))
                    .isEqualTo(meta.contains("het verhaal van iemand anders"));
        }
    }

    @Test
    void itIsTheSameForWhoSignedInAndSaysNoHour() throws Exception {
        var nobody = ask(null).body();
        assertThat(new String(
                        Visitor.as(port, "ans")
                                .get("/de-linde/atom.xml")
                                .answer()
                                .body(),
                        "UTF-8"))
                .isEqualTo(nobody);
        assertThat(nobody).doesNotContain("Ladder geleend").doesNotContainPattern("T(?!2[23]:00:00Z)\\d\\d:");
    }

    @Test
    void askedAgainItSaysThatNothingChanged() throws Exception {
        var first = ask(null);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).isEqualTo("no-cache");
        assertThat(first.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        var again = ask(first.headers().firstValue("ETag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void whatIsTakenBackIsGoneFromItAtOnce() throws Exception {
        var before = ask(null);
        assertThat(before.body()).contains("Hek blijft staan");
        var ans = Visitor.as(port, "ans");
        var out = ans.get("/de-linde/naar-buiten");
        ans.submit(
                out,
                out.page()
                        .selectFirst("article:contains(Hek blijft staan) form")
                        .attr("action"),
                Map.of());
        var after = ask(before.headers().firstValue("ETag").orElseThrow());
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).doesNotContain("Hek blijft staan");
    }

    @Test
    void aClosedPlaceHasNone() throws Exception {
        var closed = Visitor.passingBy(port).get("/het-want/atom.xml");
        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.words()).doesNotContain("Het Want");
        assertThat(Visitor.as(port, "sjaan").get("/het-want/atom.xml").status()).isEqualTo(404);
        assertThat(Visitor.as(port, "sjaan").get("/het-want").page().select("link[rel=alternate]"))
                .isEmpty();
    }

    private HttpResponse<String> ask(String tag) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/de-linde/atom.xml"));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static SyndFeed feed(HttpResponse<String> answer) throws Exception {
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }
}
