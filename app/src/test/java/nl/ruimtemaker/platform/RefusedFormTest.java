package nl.ruimtemaker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form that comes back says so at the top, in the title, and at each field that it leads to. */
@InTheVillage
class RefusedFormTest {
    private static final String LONG = "x".repeat(11_000);

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/de-linde/vertel, /de-linde/verhalen, text=",
        "/de-linde/vertel, /de-linde/verhalen, place=LONG",
        "/de-linde/vertel, /de-linde/verhalen, day=gisteren",
        "/aanmelden, /aanmelden, mail=geen adres",
        "/briefje, /briefje, code=banaan",
        "/mij, /mij, name=",
        "/de-linde/uitnodigen, /de-linde/uitnodigen, forName=",
        "/de-linde/wie-leest-mee, /de-linde/wie-leest-mee, until=nooit",
        "/de-linde/sleutels, /de-linde/sleutels, name=",
        "/de-linde/brieven, /de-linde/brieven, title=",
        "/de-linde/de-buurt, /de-linde/de-buurt/plekken, name="
    })
    void saysSoOnTopAndLeadsToEachMistake(String path, String action, String field) {
        var ans = Visitor.as(port, "ans");
        var value = field.substring(field.indexOf('=') + 1);
        var fields = Map.of(field.substring(0, field.indexOf('=')), value.equals("LONG") ? LONG : value);
        check(ans.submit(ans.get(path), action, fields));
    }

    @Test
    void aTickAndAFoldedAnswerToo() {
        var farida = Visitor.as(port, "farida");
        var story = farida.get("/de-linde").page().select(".meta a").eachAttr("href").stream()
                .filter(path -> farida.get(path).words().contains("Ik was erbij"))
                .findFirst()
                .orElseThrow();
        var form = story + "/ik-was-erbij";
        check(farida.submit(farida.get(form), form, Map.of("text", "Ik zag het niet.")));
    }

    @Test
    void aStoryIsNotYetTold() {
        var ans = Visitor.as(port, "ans");
        var again =
                ans.submit(ans.get("/de-linde/vertel"), "/de-linde/verhalen", Map.of("place", LONG, "text", "Kort."));
        assertThat(again.page().title()).startsWith("Nog niet verteld: ");
        assertThat(again.page().select("[role=alert] a").text()).startsWith("Waar was het? Dat is te lang");
    }

    private static void check(Visitor.Seen again) {
        assertThat(again.status()).as(again.path()).isEqualTo(422);
        assertThat(again.page().title()).startsWith("Nog niet ");
        var box = again.page().selectFirst("main > *");
        assertThat(box.attr("role")).isEqualTo("alert");
        assertThat(box.hasAttr("autofocus")).isTrue();
        assertThat(box.attr("tabindex")).isEqualTo("-1");
        var leads = box.select("a").eachAttr("href");
        assertThat(leads).isNotEmpty();
        assertThat(again.page().select("[aria-invalid=true]"))
                .allSatisfy(field -> assertThat(leads).contains("#" + field.id()));
        assertThat(leads)
                .allSatisfy(lead -> assertThat(
                                again.page().getElementById(lead.substring(1)).attr("aria-invalid"))
                        .isEqualTo("true"));
        assertThat(again.page().select("details:not([open]) [aria-invalid]")).isEmpty();
    }
}
