package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A keeper brings stories in from a list. */
@InTheVillage
@VillageAgain
class BringingInTest {
    @LocalServerPort
    int port;

    @Test
    void aListIsSeenFirstAndThenItIsThere() {
        var ans = lists("ans");
        var seen = ans.send("straat.csv", """
                Verhaal;Wanneer;Waar;Erbij;Wat gaf het je?;E-mail
                De buurvrouw van 12 deelde haar ladder uit.;13-5-2026;Lindeplein;Truus;Vertrouwen;truus@voorbeeld.nl
                "Wij zaten tot laat
                op de stoep.";mei 2026;;;;
                """);
        assertThat(seen.words())
                .contains(
                        "2 rijen, in 6 kolommen",
                        "puntkomma",
                        "UTF-8",
                        "eerst de dag en dan de maand",
                        "2 nieuwe verhalen");
        assertThat(Visitor.as(port, "farida").get("/de-linde").words()).doesNotContain("deelde haar ladder uit");
        assertThat(ans.bring(seen).words()).contains("2 verhalen staan er nu");
        var home = Visitor.as(port, "farida").get("/de-linde");
        assertThat(home.words()).contains("deelde haar ladder uit", "uit een lijst, ingebracht door een sleutelhouder");
        var story = Visitor.as(port, "farida")
                .get(home.page()
                        .selectFirst("article:contains(deelde haar ladder) .meta a")
                        .attr("href"));
        assertThat(story.words())
                .contains(
                        "Lindeplein",
                        "erbij: Truus",
                        "gebeurd: 13 mei",
                        "Er werd ook gevraagd",
                        "Wat gaf het je? Vertrouwen")
                .doesNotContain("truus@voorbeeld.nl");
        assertThat(Visitor.as(port, "farida").get("/de-linde/sleutels").words())
                .contains("Ans bracht verhalen in uit een lijst: straat.csv (2)");
        assertThat(Visitor.as(port, "ans").get("/de-linde/van-mij").words()).doesNotContain("ladder uit");
        assertThat(Visitor.as(port, "farida").get("/de-linde/zoek?q=lader").words())
                .contains("deelde haar ladder uit");
        for (var outside : new Visitor[] {Visitor.as(port, "mees"), Visitor.passingBy(port)}) {
            assertThat(outside.get("/de-linde").words()).doesNotContain("deelde haar ladder uit");
            assertThat(outside.get("/de-linde/zoek?q=ladder").words()).doesNotContain("deelde haar ladder uit");
        }
    }

    @Test
    void theSameFileTwiceAddsNothingAndTenRowsMoreAddTen() {
        var ans = lists("ans");
        var same =
                "verhaal\nTwee keer hetzelfde gezegd\nTwee keer hetzelfde gezegd\n" + Lists.rows("kastanjeboom", 0, 5);
        assertThat(ans.bring(ans.send("eerste.csv", same)).words()).contains("7 verhalen staan er nu");
        var again = ans.send("nog-eens.csv", same);
        assertThat(again.words())
                .contains("Geen nieuwe verhalen", "7 verhalen staan er al", "Alles uit deze lijst staat er al");
        assertThat(again.page().select("form[action$=/erin]")).isEmpty();
        // Chosen otherwise it is still the same list.
        assertThat(ans.map(again, Map.of("headed", "true", "skips", "true")).words())
                .contains("7 verhalen staan er al");
        var more = ans.send("meer.csv", same + Lists.rows("kastanjeboom", 5, 15));
        assertThat(more.words()).contains("10 nieuwe verhalen", "7 verhalen staan er al");
        assertThat(ans.bring(more).words()).contains("10 verhalen staan er nu");
        assertThat(Visitor.as(port, "hassan")
                        .get("/de-linde/zoek?q=kastanjeboom")
                        .page()
                        .select("article"))
                .hasSize(15);
    }

    @Test
    void aWrongRowStoresNothingAndEachIsListed() {
        var ans = lists("ans");
        var seen = ans.send("fout.csv", Lists.WRONG);
        assertThat(seen.page().selectFirst(".notice a[href=#trial]").text()).contains("3 rijen kloppen niet");
        assertThat(seen.page().select("tbody tr").eachText())
                .containsExactly(
                        "3 verhaal Er staat geen verhaal.",
                        "4 datum Dit is geen datum die we kennen.",
                        "5 datum Deze datum is van voor 1900, of moet nog komen.",
                        "5 plek Dit is te lang voor een plek: 120 tekens mag.");
        assertThat(seen.page().select("form[action$=/erin]")).isEmpty();
        var forced = ans.keeper().post(seen.path() + "/erin", Lists.token(ans, seen));
        assertThat(forced.status()).isEqualTo(422);
        assertThat(ans.keeper()
                        .post(seen.path() + "/verder", Lists.token(ans, seen))
                        .status())
                .isEqualTo(200);
        assertThat(Visitor.as(port, "hassan").get("/de-linde/zoek?q=foute").words())
                .doesNotContain("Goed verhaal in een foute");
    }

    @Test
    void otherColumnsAreSeenAnewAndStoreNothing() {
        var ans = lists("ans");
        var seen = ans.send(
                "tips.csv",
                "kop;verhaal;wanneer\nSoep;Gekookt met zijn allen;2/3/2026\nThee;Gezet voor iedereen;4/5/2026\n");
        assertThat(seen.words()).contains("gebeurd: 2 maart");
        var other = ans.map(seen, Map.of("order", "MONTH_DAY", "title", "", "kept", "0"));
        assertThat(other.words()).contains("gebeurd: 3 februari", "en één antwoord", "2 nieuwe verhalen");
        var wrong = ans.map(other, Map.of("text", "", "place", "1", "present", "1"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Kies de kolom waar het verhaal in staat.", "Deze kolom is al gekozen.");
        assertThat(ans.map(seen, Map.of("text", "99")).words()).contains("Deze kolom staat niet in de lijst.");
        var unknown =
                ans.keeper().submit(ans.keeper().get(seen.path()), seen.path() + "/erin", Map.of("known", "false"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.words()).contains("Weten vertellers het niet, vraag het ze dan eerst.");
        assertThat(Visitor.as(port, "hassan").get("/de-linde/zoek?q=allen").words())
                .doesNotContain("Gekookt met zijn allen");
    }

    @Test
    void columnsThatChangedInAnotherTabAreSeenBeforeAnythingComesIn() {
        var ans = lists("ans");
        var seen = ans.send("tabs.csv", "verhaal;plek\nDe regenton lekte;Plein\n");
        ans.map(seen, Map.of("text", "1", "place", ""));
        var refused = ans.keeper().submit(seen, seen.path() + "/erin", Map.of("known", "true"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("De kolommen zijn intussen veranderd.", "Eén nieuw verhaal");
        assertThat(Visitor.as(port, "hassan").get("/de-linde/zoek?q=regenton").words())
                .doesNotContain("De regenton lekte");
        assertThat(ans.bring(ans.keeper().get(seen.path())).words()).contains("één verhaal staat er nu");
    }

    @Test
    void rowsWithoutAStoryArePassedOverWhereAKeeperSaysSo() {
        var ans = lists("ans");
        var seen = ans.send("leeg.csv", "verhaal;cijfer\nOp de kade gezeten;8\n;3\n");
        assertThat(seen.words()).contains("Eén rij klopt niet");
        var skipped = ans.map(seen, Map.of("skips", "true", "headed", "true"));
        assertThat(skipped.words()).contains("Eén nieuw verhaal").doesNotContain("klopt niet. ");
        assertThat(ans.bring(skipped).words()).contains("één verhaal staat er nu", "of hadden geen verhaal");
    }

    @Test
    void aWorkbookComesInWithItsDays() {
        var ans = lists("ans");
        var seen = ans.send("boek.xlsx", Lists.workbook(tab -> {
            tab.value(0, 0, "Wat gebeurde er?");
            tab.value(0, 1, "Datum");
            tab.value(1, 0, "De fietsenmaker leende gereedschap uit");
            tab.value(1, 1, LocalDate.of(2026, 2, 3));
            tab.style(1, 1).format("d/m/yyyy").set();
        }));
        assertThat(seen.words()).contains("We lezen het blad ‘Verhalen’", "gebeurd: 3 februari");
        ans.bring(seen);
        assertThat(Visitor.as(port, "farida")
                        .get("/de-linde/zoek?q=fietsenmaker")
                        .words())
                .contains("leende gereedschap uit");
    }

    @Test
    void whatIsNoListIsASentence() {
        var ans = lists("ans");
        assertThat(ans.send("leeg.csv", "").words()).contains("In dit bestand staat niets.");
        assertThat(ans.send("kop.csv", "verhaal;datum\n").words())
                .contains("In deze lijst staat alleen hoe de kolommen heten.");
        assertThat(ans.send("brief.pdf", "%PDF-1.7").words()).contains("Dit is geen lijst die we kunnen lezen.");
        var open = ans.send("open.csv", "verhaal;plek\nEen;A\n\"Twee;B\n");
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.words()).contains("Er staat een aanhalingsteken open", "ergens na regel 2");
        assertThat(ans.send("lang.csv", "verhaal\n" + "x\n".repeat(50_001)).words())
                .contains("50.000 rijen mag");
    }

    @Test
    void nobodyElseSeesTheList() {
        var seen = lists("ans").send("geheim.csv", "verhaal\nNog van niemand\n");
        for (var other : new String[] {"hassan", "farida", "mees", "karim"}) {
            var visitor = Visitor.as(port, other);
            assertThat(visitor.get(seen.path()).status()).as(other).isEqualTo(404);
            assertThat(visitor.get("/de-linde/inbrengen").words()).as(other).doesNotContain("geheim.csv");
        }
        var hassan = lists("hassan");
        var token = Lists.token(hassan, hassan.keeper().get("/de-linde/inbrengen"));
        for (var act : new String[] {"", "/erin", "/verder", "/weg"}) {
            hassan.keeper().post(seen.path() + act, token);
        }
        assertThat(Visitor.as(port, "ans").get(seen.path()).words()).contains("Eén nieuw verhaal");
    }

    @Test
    void aListThatIsThrownAwayIsGone() {
        var ans = lists("ans");
        var seen = ans.send("weg.csv", "verhaal\nEven gekeken\n");
        assertThat(ans.keeper().submit(seen, seen.path() + "/weg", Map.of()).words())
                .contains("De lijst is weg.");
        assertThat(ans.keeper().get(seen.path()).status()).isEqualTo(404);
    }

    private Lists lists(String keeper) {
        return new Lists(Visitor.as(port, keeper), "/de-linde");
    }
}
