package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keepers let an organisation in, and it names its people. */
@InTheVillage
class LettingInTest {
    @LocalServerPort
    int port;

    @Test
    void aKeeperLetsInByNameOrWordAndMembersCannot() {
        var sjaan = Visitor.as(port, "sjaan");
        var along = sjaan.get("/het-want/wie-leest-mee");
        var wrong = sjaan.submit(along, "/het-want/wie-leest-mee", Map.of("word", "gemeente"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Deze organisatie kennen we niet.");
        var early = sjaan.submit(
                along,
                "/het-want/wie-leest-mee",
                Map.of("word", "gemeente-rijswaard", "from", "2026-07-01", "until", "2026-06-01"));
        assertThat(early.words()).contains("Deze dag ligt voor de eerste dag.");
        assertThat(sjaan.submit(along, "/het-want/wie-leest-mee", Map.of("reward", "x".repeat(201)))
                        .words())
                .contains("Dit is te lang. Schrijf het in hoogstens 200 tekens.");
        for (var known : new String[] {"gemeente Rijswaard", "https://ruimtemaker.example/gemeente-rijswaard/"}) {
            assertThat(sjaan.submit(along, "/het-want/wie-leest-mee", Map.of("word", known))
                            .words())
                    .contains("Deze organisatie is hier al te gast.");
        }
        var farida = Visitor.as(port, "farida");
        assertThat(farida.get("/de-linde/wie-leest-mee")
                        .page()
                        .select("form[action$=/wie-leest-mee], form[action$=/gaan]"))
                .isEmpty();
        var token = farida.get("/de-linde/vertel")
                .page()
                .selectFirst("input[name=_csrf]")
                .val();
        var tried = farida.post(
                "/de-linde/wie-leest-mee",
                Map.of("_csrf", token, "word", "gemeente-rijswaard", "from", "2026-06-15", "until", "2026-12-15"));
        assertThat(tried.status()).isIn(404, 422);
        assertThat(Visitor.as(port, "ans").get("/de-linde/wie-leest-mee").words())
                .doesNotContain("Gemeente Rijswaard");
    }

    @Test
    @VillageAgain
    void beforeTheYesItIsSaidWhoItIs() {
        var ans = Visitor.as(port, "ans");
        var asked = ans.submit(
                ans.get("/de-linde/wie-leest-mee"),
                "/de-linde/wie-leest-mee",
                Map.of("word", "Gemeente Rijswaard", "reward", "een etentje"));
        assertThat(asked.words())
                .contains("Laat je Gemeente Rijswaard binnen?", "Afgesproken voor wie brieven meeleest: een etentje");
        assertThat(ans.get("/de-linde/wie-leest-mee").words()).doesNotContain("Gemeente Rijswaard");
        var sure = ans.submit(asked, "/de-linde/wie-leest-mee", Map.of("sure", "true"));
        assertThat(sure.page().select("section:contains(Gemeente Rijswaard)").text())
                .contains("Afgesproken voor wie brieven meeleest: een etentje");
        assertThat(ans.get("/de-linde/sleutels").words()).contains("Ans liet Gemeente Rijswaard binnen · vandaag");
    }

    @Test
    void anOrganisationNamesItsOwnPeopleAndNoOthers() {
        var marjan = Visitor.as(port, "marjan");
        var away = marjan.get("/gemeente-rijswaard/te-gast");
        var form = away.page().selectFirst("form:has(select)");
        assertThat(form.select("option").eachText()).containsExactly("Femke", "Otto");
        assertThat(Visitor.as(port, "otto").get("/het-want").status()).isEqualTo(404);
        marjan.submit(
                away,
                form.attr("action"),
                Map.of("person", form.select("option").get(1).val()));
        assertThat(Visitor.as(port, "otto").get("/het-want").status()).isEqualTo(200);
        assertThat(Visitor.as(port, "sjaan").get("/het-want/wie-leest-mee").words())
                .contains("Otto, werkt hier tot");
    }
}
