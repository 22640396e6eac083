package nl.ruimtemaker.moment.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Machine;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A device reads what its owner reads on the page, and nothing else. */
@InTheVillage
class ReadingByPassTest {
    @LocalServerPort
    int port;

    private Described described;

    @BeforeEach
    void readTheDescription() {
        described = Described.by(port);
    }

    @Test
    void everybodysDeviceReadsExactlyTheirOwnPages() {
        for (var person : List.of("ans", "hassan", "farida", "mees")) {
            var owner = Visitor.as(port, person);
            var machine = Machine.of(port, owner, "de-linde", "READ");
            assertThat(texts(machine)).as(person).isNotEmpty().isEqualTo(onThePages(owner));
        }
    }

    @Test
    void oneMomentSaysWhatItsPageShowsAndNoMore() {
        var machine = Machine.of(port, Visitor.as(port, "hassan"), "de-linde", "READ");
        var one = described
                .holds(machine.get("/api/v1/moments/" + id(machine, "Hek blijft staan.")))
                .json();
        assertThat(one.path("text").asString()).contains("Hek blijft staan.");
        assertThat(one.path("circle").asString()).isEqualTo("PUBLIC");
        assertThat(one.path("toldOn").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(one.toString()).doesNotContain("eller", "told_at", "toldAt", "T0", "T1");
    }

    @Test
    void whatTheOwnerMayNotReadIsNotThere() {
        var hassan = Machine.of(port, Visitor.as(port, "hassan"), "de-linde", "READ");
        var ladder = id(hassan, "Ladder geleend");
        var mees = Machine.of(port, Visitor.as(port, "mees"), "de-linde", "READ");
        for (var nothing : List.of(ladder, UUID.randomUUID().toString(), "geen-nummer")) {
            var heard = described.holds(mees.get("/api/v1/moments/" + nothing));
            assertThat(heard.status()).isEqualTo(404);
            assertThat(heard.words())
                    .isEqualTo(mees.get("/api/v1/moments/" + UUID.randomUUID()).words());
        }
        var elsewhere = Machine.of(port, Visitor.as(port, "sjaan"), "het-want", "READ");
        assertThat(elsewhere.get("/api/v1/moments/" + ladder).status()).isEqualTo(404);
    }

    @Test
    void aCookieOpensNothingAndNoCookieIsSet() {
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde").status()).isEqualTo(200);
        assertThat(ans.get("/api/v1/moments").status()).isEqualTo(401);
        assertThat(ans.post("/api/v1/moments", Map.of("text", "Een formulier van elders"))
                        .status())
                .isIn(401, 415);
        var heard = Machine.of(port, ans, "de-linde", "READ").get("/api/v1/moments");
        assertThat(heard.header("Set-Cookie")).isEmpty();
        assertThat(heard.header("Cache-Control")).contains("no-store");
        assertThat(heard.header("Content-Security-Policy")).contains("default-src 'none'");
        var pass = Machine.pass(ans, "de-linde", "BOTH", "proef").orElseThrow();
        assertThat(Machine.with(port, pass).get("/de-linde/sleutels").status()).isEqualTo(404);
    }

    @Test
    void aPhotoIsReadWithTheSamePass() throws Exception {
        var hassan = Visitor.as(port, "hassan");
        var form = Visitor.filledIn(hassan.get("/de-linde/vertel").page().selectFirst("form[enctype]"));
        form.put("text", "Het bankje met de nieuwe verf.");
        form.put("alt", "Een groen bankje");
        var jpeg = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(64, 48, 1), "jpg", jpeg);
        hassan.postFile("/de-linde/verhalen", form, "picture", "bank.jpg", jpeg.toByteArray());
        var machine = Machine.of(port, Visitor.as(port, "ans"), "de-linde", "READ");
        var one = described
                .holds(machine.get("/api/v1/moments/" + id(machine, "nieuwe verf")))
                .json();
        assertThat(one.path("photo").path("alt").asString()).isEqualTo("Een groen bankje");
        var photo = machine.get(path(one.path("photo").path("address").asString()));
        assertThat(described.holds(photo).answer().body()).startsWith((byte) 0xff, (byte) 0xd8);
        var none = described.holds(machine.get("/api/v1/moments/" + id(machine, "Hek blijft staan.") + "/photo"));
        assertThat(none.status()).isEqualTo(404);
    }

    @Test
    void aMarkThatIsNoneIsRefusedAndSoIsAnythingElseThatIsNotThere() {
        var machine = Machine.of(port, Visitor.as(port, "ans"), "de-linde", "READ");
        var wrong = described.holds(machine.get("/api/v1/moments?before=gisteren"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(machine.get("/api/v1/nergens").status()).isEqualTo(404);
        assertThat(machine.get("/%61pi/v1/moments").status()).isEqualTo(200);
        assertThat(Machine.with(port, null).get("/%61pi/v1/moments").status()).isEqualTo(401);
        assertThat(machine.get("/api/v1/nergens").header("Content-Type")).startsWith("application/problem+json");
        var put = machine.send(
                "PUT", "/api/v1/moments", java.net.http.HttpRequest.BodyPublishers.ofString("{}"), "application/json");
        assertThat(put.status()).isEqualTo(405);
        assertThat(put.header("Content-Type")).startsWith("application/problem+json");
    }

    private List<String> texts(Machine machine) {
        var texts = new ArrayList<String>();
        for (var path = "/api/v1/moments"; path != null; ) {
            var heard = described.holds(machine.get(path)).json();
            heard.path("moments")
                    .forEach(moment -> texts.add(moment.path("text").asString().replaceAll("\\s+", " ")));
            path = heard.path("next").isString() ? path(heard.path("next").asString()) : null;
        }
        return texts;
    }

    private static List<String> onThePages(Visitor owner) {
        var texts = new ArrayList<String>();
        for (var path = "/de-linde"; path != null; ) {
            var page = owner.get(path).page();
            texts.addAll(page.select("article.moment .words").eachText());
            var older = page.selectFirst("#older a");
            path = older == null ? null : "/de-linde" + older.attr("href");
        }
        return texts;
    }

    private static String id(Machine machine, String words) {
        for (var path = "/api/v1/moments"; path != null; ) {
            var heard = machine.get(path).json();
            for (JsonNode moment : heard.path("moments")) {
                if (moment.path("text").asString().contains(words)) {
                    return moment.path("id").asString();
                }
            }
            path = heard.path("next").isString() ? path(heard.path("next").asString()) : null;
        }
        throw new AssertionError(words);
    }

    private static String path(String address) {
        return address.replaceFirst("http://localhost:\\d+", "");
    }
}
