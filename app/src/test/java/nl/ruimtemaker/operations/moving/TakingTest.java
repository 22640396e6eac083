package nl.ruimtemaker.operations.moving;

import static nl.ruimtemaker.operations.moving.TakenAlong.TAKE;
import static nl.ruimtemaker.operations.moving.TakenAlong.take;
import static nl.ruimtemaker.operations.moving.TakenAlong.text;
import static nl.ruimtemaker.operations.moving.TakenAlong.unpacked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.ruimtemaker.GuestRoom;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Pictures;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A keeper takes everything along: to read without this house, and for a computer. */
@InTheVillage
@VillageAgain
class TakingTest {
    @LocalServerPort
    int port;

    private final JdbcClient operator;

    TakingTest(Database database) {
        this.operator = JdbcClient.create(database.operator());
    }

    @Test
    void everythingThatTheNeighbourhoodReadsIsInOneFile() throws IOException, InterruptedException {
        var ans = Visitor.as(port, "ans");
        var form = Visitor.filledIn(ans.get("/de-linde/vertel").page().selectFirst("form[enctype]"));
        form.put("text", "De linde bloeit, met foto.");
        form.put("alt", "Een linde in bloei");
        ans.postFile("/de-linde/verhalen", form, "picture", "linde.jpg", Pictures.jpeg(900, 600));
        var files = take(ans);
        assertThat(files)
                .containsKeys(
                        "LEES-MIJ.txt",
                        "index.html",
                        "verhalen.html",
                        "brieven.html",
                        "buurt.html",
                        "wie-we-zijn.html",
                        "css/tokens.css",
                        "proefkamer-2.html");
        assertThat(Jsoup.parse(text(files, "index.html")).body().text())
                .contains("De Linde", "meegenomen op 15 juni 2026", "Wat zit er niet in?");
        var stories = Jsoup.parse(text(files, "verhalen.html"));
        assertThat(stories.body().text())
                .contains("De linde bloeit, met foto.", "Hek blijft staan.", "Welzijn Waterkant leest dit ook");
        assertThat(stories.select(".meta").text()).doesNotContain("vandaag", "gisteren");
        var photo = stories.selectFirst("img[alt=Een linde in bloei]").attr("src");
        assertThat(files.get(photo)).startsWith((byte) 0xff, (byte) 0xd8);
        assertThat(Jsoup.parse(text(files, "brieven.html")).body().text()).contains("Brief van");
        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                var page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                page.select("[src], link[href], a[href]:not([href^=#])")
                        .forEach(each -> assertThat(files)
                                .as(name + " leads to")
                                .containsKey(each.hasAttr("src") ? each.attr("src") : each.attr("href")));
            }
        });
    }

    @Test
    void whatIsOnlyForOnePersonStaysBehindAlsoTheKeepersOwn() throws IOException, InterruptedException {
        var ans = Visitor.as(port, "ans");
        var form = Visitor.filledIn(ans.get("/de-linde/vertel").page().selectFirst("form[enctype]"));
        form.put("text", "Ik twijfel of ik sleutelhouder blijf.");
        form.put("circle", "OWN");
        ans.post("/de-linde/verhalen", form);
        assertThat(ans.get("/de-linde/van-mij").words()).contains("Ik twijfel of ik");
        var all = String.join(
                "\n",
                take(ans).entrySet().stream()
                        .filter(file -> file.getKey().matches(".*\\.(html|json|txt)"))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                        .toList());
        assertThat(all)
                .contains("Hek blijft staan.")
                .doesNotContain("Ik twijfel of ik", "Ik kon niet slapen", "Ik ben moe van het regelen.")
                .doesNotContain("@delinde.example", "slip_key", "key_hash");
    }

    @Test
    void aComputerReadsTheSameInTheOrderOfItsKeys() throws IOException, InterruptedException {
        var files = take(Visitor.as(port, "hassan"));
        var json = JsonMapper.shared().readTree(files.get("data/moment.json"));
        var ids = json.path("moment")
                .valueStream()
                .map(moment -> moment.path("id").asString())
                .toList();
        assertThat(ids).hasSizeGreaterThan(20).isSorted();
        assertThat(json.path("moment").valueStream().map(moment -> moment.path("circle")))
                .noneMatch(circle -> circle.asInt() < 0);
        assertThat(JsonMapper.shared()
                        .readTree(files.get("data/people.json"))
                        .path("space")
                        .valueStream())
                .extracting(space -> space.path("slug").asString())
                .containsExactly("de-linde");
        for (var room : new String[] {"neighbourhood", "letter", "moving"}) {
            JsonNode share = JsonMapper.shared().readTree(files.get("data/" + room + ".json"));
            assertThat(share.isObject()).as(room).isTrue();
        }
    }

    /** Who told as "somebody from the neighbourhood" would be known by what else they told, were there an id of theirs. */
    @Test
    void noFileSaysWhoToldNorWhatWasTakenAway() throws IOException, InterruptedException {
        var files = take(Visitor.as(port, "ans"));
        var data = String.join(
                "\n",
                files.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("data/"))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                        .toList());
        assertThat(data).contains("Hek blijft staan.", "\"told_as\"");
        operator.sql("set role app_move").update();
        var persons = operator.sql("select id::text from people.person")
                .query(String.class)
                .list();
        assertThat(persons).hasSizeGreaterThan(10).noneMatch(data::contains);
        var gone = operator.sql("""
                        select s.text from letter.sentence s where s.struck_at is not null or exists (
                            select from letter.fallen f where f.space_id = s.space_id and f.sentence_id = s.id)""").query(String.class).list();
        assertThat(gone).isNotEmpty().noneMatch(data::contains);
        assertThat(JsonMapper.shared().readTree(files.get("data/letter.json")).path("source"))
                .isEmpty();
    }

    @Test
    void membersSeeWhoTookItAlongAndTakeNothingThemselves() throws IOException, InterruptedException {
        take(Visitor.as(port, "ans"));
        var farida = Visitor.as(port, "farida");
        assertThat(farida.get("/de-linde/sleutels").words()).contains("Ans nam alles mee in een bestand");
        assertThat(farida.get(TAKE).status()).isEqualTo(404);
        var token = farida.get("/mij").page().selectFirst("input[name=_csrf]").val();
        assertThat(farida.post(TAKE, Map.of("_csrf", token)).status()).isEqualTo(404);
        assertThat(Visitor.as(port, "mees").get(TAKE).status()).isEqualTo(404);
    }

    @Test
    void whoReadsEnglishTakesEnglishPagesAlong() throws IOException, InterruptedException {
        var sjaan = Visitor.as(port, "sjaan");
        var page = sjaan.get("/het-want/meenemen");
        assertThat(page.words()).contains("Iedereen die hier hoort, ziet dat u dit deed.");
        sjaan.submit(page, "/taal", Map.of("language", "en"));
        var files = unpacked(sjaan.download(sjaan.get("/het-want/meenemen"), "/het-want/meenemen")
                .body()
                .readAllBytes());
        assertThat(files).containsKeys("README.txt", "stories.html");
        assertThat(Jsoup.parse(text(files, "stories.html")).selectFirst("html").attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void whatBreaksOffOnTheWayHasNoEnd() throws IOException, InterruptedException {
        var hassan = Visitor.as(port, "hassan");
        var page = hassan.get(TAKE);
        GuestRoom.BREAKS.set(true);
        try {
            var download = hassan.download(page, TAKE);
            assertThat(download.statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> download.body().readAllBytes()).isInstanceOf(IOException.class);
        } finally {
            GuestRoom.BREAKS.set(false);
        }
    }

    @Test
    void notMoreThanAFewTimesAnHour() throws IOException, InterruptedException {
        var marjan = Visitor.as(port, "marjan");
        var page = marjan.get("/gemeente-rijswaard/meenemen");
        for (int time = 0; time < 5; time++) {
            assertThat(marjan.download(page, "/gemeente-rijswaard/meenemen").statusCode())
                    .isEqualTo(200);
        }
        assertThat(marjan.download(page, "/gemeente-rijswaard/meenemen").statusCode())
                .isEqualTo(429);
    }
}
