package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@InTheVillage
@DirtiesContext
class KeysTest {
    @LocalServerPort
    int port;

    @Test
    void whereTheLastKeeperLeftMembersChooseOneAndNobodyThemselves() {
        var ans = Visitor.as(port, "ans");
        var keys = ans.get("/de-linde/sleutels");
        var hassans = keys.page()
                .selectFirst("li:contains(Hassan) form[action$=/sleutel]")
                .attr("action");
        ans.submit(keys, hassans, Map.of("key", "false"));
        var farida = Visitor.as(port, "farida");
        assertThat(farida.get("/de-linde/sleutels").page().select("form[action$=/kiezen]"))
                .isEmpty();
        ans.submit(ans.get("/mij"), "/de-linde/weggaan", Map.of());

        var keyless = farida.get("/de-linde/sleutels");
        assertThat(keyless.page().select("#person option").eachText())
                .contains("Hassan")
                .doesNotContain("Farida");
        var hassan = Visitor.as(port, "hassan").get("/de-linde/sleutels");
        var faridasOwn =
                hassan.page().selectFirst("#person option:contains(Farida)").val();
        assertThat(farida.submit(keyless, "/de-linde/sleutels/kiezen", Map.of("person", faridasOwn))
                        .status())
                .isEqualTo(404);
        var hassansOwn =
                keyless.page().selectFirst("#person option:contains(Hassan)").val();
        var chosen = farida.submit(keyless, "/de-linde/sleutels/kiezen", Map.of("person", hassansOwn));
        assertThat(chosen.page().selectFirst("li:contains(Hassan)").text()).contains("sleutelhouder");
        assertThat(chosen.words()).contains("Farida koos Hassan als sleutelhouder");
        assertThat(farida.submit(keyless, "/de-linde/sleutels/kiezen", Map.of("person", hassansOwn))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLinkForOneLetsInOneHoweverOftenItIsUsed() {
        var sjaan = Visitor.as(port, "sjaan");
        var made = sjaan.submit(sjaan.get("/het-want/uitnodigen"), "/het-want/uitnodigen", Map.of("forName", "Farida"));
        var link = made.page().selectFirst(".notice b").text().replaceAll(".*(/uitnodiging/\\S+).*", "$1");
        var farida = Visitor.as(port, "farida");
        farida.submit(farida.get(link), link + "/erbij", Map.of());
        assertThat(farida.get("/het-want").status()).isEqualTo(200);
        var keys = sjaan.get("/het-want/sleutels");
        var away = keys.page()
                .selectFirst("li:contains(Farida) form[action$=/weg]")
                .attr("action");
        sjaan.submit(keys, away, Map.of());
        assertThat(farida.get(link).words()).contains("Deze uitnodiging werkt niet meer");
        assertThat(farida.get("/het-want/sleutels").status()).isEqualTo(404);
    }
}
