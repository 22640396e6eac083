package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
@VillageAgain
class MineTest {
    @LocalServerPort
    int port;

    @Test
    void iChooseHowIAmNamedAsTeller() {
        var ans = Visitor.as(port, "ans");
        ans.submit(ans.get("/mij"), "/mij", Map.of("naming", "NOBODY"));
        var form = ans.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]");
        var fields = Visitor.filledIn(form);
        fields.put("text", "Zonder naam verteld.");
        assertThat(ans.post("/de-linde/verhalen", fields).words()).contains("verteld door iemand uit de buurt");
        var nameless = ans.submit(ans.get("/mij"), "/mij", Map.of("naming", "OTHER", "otherName", " "));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.words()).contains("Schrijf de andere naam op, of kies iets anders.");
    }

    @Test
    void iTakeEverythingOfMineAlong() {
        var farida = Visitor.as(port, "farida").get("/mij/alles");
        assertThat(farida.header("Content-Disposition")).contains("van-mij.json");
        assertThat(farida.page().text())
                .contains("farida@delinde.example", "Ik ben moe van het regelen.")
                .doesNotContain("Ladder geleend");
        assertThat(Visitor.passingBy(port).get("/mij/alles").status()).isEqualTo(404);
    }

    @Test
    void everythingOfMineIsAlsoAPageToRead() {
        var hassan = Visitor.as(port, "hassan");
        assertThat(hassan.get("/mij").page().select("a[href=/mij/alles/lezen]")).hasSize(1);
        var all = hassan.get("/mij/alles/lezen");
        assertThat(all.page().select("h2").eachText()).containsExactly("De Linde");
        assertThat(all.page().select("h3:contains(Wat ik vertelde)")).hasSize(1);
        assertThat(all.words())
                .contains("hassan@delinde.example", "De sleutel van het buurthuis is geregeld.", "Wie het mag lezen")
                .doesNotContain("Ladder geleend", "teller_id");
        assertThat(Visitor.passingBy(port).get("/mij/alles/lezen").status()).isEqualTo(404);
    }

    @Test
    void everythingOfMineIsAlsoAFolderWithMyPhotos() throws IOException {
        var hassan = Visitor.as(port, "hassan");
        var form = Visitor.filledIn(hassan.get("/de-linde/vertel").page().selectFirst("form[enctype]"));
        form.put("text", "De fiets van Truus, nu met een mandje.");
        form.put("alt", "Een fiets met een mandje");
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        hassan.postFile("/de-linde/verhalen", form, "picture", "fiets.jpg", jpeg.toByteArray());
        var folder = hassan.get("/mij/alles/map");
        assertThat(folder.header("Content-Disposition")).contains("van-mij.zip");
        var files = new HashMap<String, byte[]>();
        var zip = new ZipInputStream(new ByteArrayInputStream(folder.answer().body()));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files.put(entry.getName(), zip.readAllBytes());
        }
        var page = Jsoup.parse(new String(files.get("index.html"), StandardCharsets.UTF_8));
        assertThat(page.body().text())
                .contains("De fiets van Truus, nu met een mandje.", "hassan@delinde.example", "sleutelhouder")
                .doesNotContain("Ladder geleend");
        assertThat(files.get(page.selectFirst("img").attr("src"))).startsWith((byte) 0xff, (byte) 0xd8);
        assertThat(new String(files.get("van-mij.json"), StandardCharsets.UTF_8))
                .contains("\"purpose\"", "\"standing\"");
        assertThat(Visitor.passingBy(port).get("/mij/alles/map").status()).isEqualTo(404);
    }

    @Test
    void whoIsSaidUToEverywhereTheyBelongIsSaidUToHereToo() {
        assertThat(Visitor.as(port, "sjaan").get("/mij").words())
                .contains("Hoe wilt u heten")
                .doesNotContain("jij");
        assertThat(Visitor.as(port, "ans").get("/mij").words()).contains("Hoe wil je heten");
    }

    @Test
    void guestsAreNamedWhereIReadWhoSeesWhat() {
        assertThat(Visitor.as(port, "hassan").get("/de-linde/wie-ziet-wat").words())
                .containsPattern("(verhaal|verhalen) leest ook Welzijn Waterkant")
                .doesNotContain("ook een gast");
    }

    @Test
    void leavingForGoodTakesNameAddressAndWhatIOwn() {
        var farida = Visitor.as(port, "farida");
        assertThat(farida.submit(farida.get("/mij"), "/mij/weg", Map.of("goesAlong", "true"))
                        .words())
                .contains("Tot ziens");
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/sleutels").words()).doesNotContain("Farida");
        assertThat(ans.get("/de-linde/zoek?q=koffie&teller=Farida").words()).contains("Niets gevonden");
        assertThat(farida.get("/mij").words()).contains("Aanmelden");
    }

    @Test
    void leavingNamelessLeavesTheStories() {
        var hassan = Visitor.as(port, "hassan");
        hassan.submit(hassan.get("/mij"), "/mij/weg", Map.of("goesAlong", "false"));
        assertThat(Visitor.as(port, "ans").get("/de-linde/zoek?q=ketting").words())
                .contains("Elf fietsen gemaakt", "verteld door iemand uit de buurt");
    }

    @Test
    void whoLeavesComesBackToWhatTheyToldAndToNothingElse() {
        var sjaan = Visitor.as(port, "sjaan");
        sjaan.submit(sjaan.get("/mij"), "/het-want/weggaan", Map.of());
        var back = sjaan.get("/het-want");
        assertThat(back.path()).isEqualTo("/het-want/van-mij");
        assertThat(back.page().select("header nav a")).isEmpty();
        assertThat(sjaan.get("/het-want/sleutels").status()).isEqualTo(404);
        assertThat(sjaan.get("/het-want/vertel").status()).isEqualTo(404);
        assertThat(sjaan.get("/mij").words()).contains("wat u vertelde is nog van u");
    }
}
