package nl.ruimtemaker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheVillage
@VillageAgain
class DepartedTest {
    @LocalServerPort
    int port;

    private final Database database;

    DepartedTest(Database database) {
        this.database = database;
    }

    @Test
    void everyMemberReadsWhatWentOutToWhomAndByWhoseYes() {
        var page = Visitor.as(port, "sjaan").get("/het-want/naar-buiten").page();
        assertThat(page.selectFirst("article:contains(We hebben de loods zelf geverfd.)")
                        .text())
                .contains(
                        "Welzijn Waterkant leest dit",
                        "Sjaan zei ja voor de buurt",
                        "Haal terug bij Welzijn Waterkant");
        assertThat(page.selectFirst("article:contains(De parkeerplaatsen aan de kade)")
                        .text())
                .contains("Gemeente Rijswaard leest dit", "Dat is niet terug te halen.");
        assertThat(page.selectFirst("article:contains(een tijdje niet te komen)")
                        .text())
                .contains("Welzijn Waterkant las dit, en is hier nu niet meer te gast")
                .doesNotContain("Haal terug");
        assertThat(page.selectFirst("article:contains(De oude sloep drijft.)").text())
                .contains("Iedereen kan dit lezen");
        var farida = Visitor.as(port, "farida").get("/de-linde/naar-buiten").page();
        assertThat(farida.select("article")).isNotEmpty();
        assertThat(farida.select("article form")).isEmpty();
    }

    @Test
    void aKeeperCallsAStoryBackFromOneGuestAndItsTellerSeesWho() {
        var linde = new Sharing(port, "de-linde");
        var story = linde.tells(linde.as("farida"), "De buurtbus rijdt weer om.", "GUESTS");
        linde.answers(linde.as("ans"), "De buurtbus rijdt weer om.", true);
        var mees = Visitor.as(port, "mees");
        assertThat(mees.get(story).status()).isEqualTo(200);
        var hassan = linde.as("hassan");
        var after = callsBack(hassan, "De buurtbus rijdt weer om.");
        assertThat(after.page().select("article:contains(De buurtbus)")).isEmpty();
        assertThat(mees.get(story).status()).isEqualTo(404);
        assertThat(mees.get("/de-linde").words()).doesNotContain("De buurtbus");
        assertThat(linde.as("farida").get(story).words())
                .contains(
                        "Wie bij De Linde hoort, kan dit nu lezen. Verder niemand.",
                        "Teruggehaald bij Welzijn Waterkant gezegd door Hassan, voor de buurt");
        assertThat(linde.as("farida").get("/de-linde/sleutels").words())
                .contains("Hassan haalde een verhaal terug bij Welzijn Waterkant");
        assertThat(callBackForm(linde.as("farida").get("/de-linde/naar-buiten"), "sleutel van het buurthuis"))
                .isNull();
    }

    @Test
    void whatEveryoneReadComesBackToTheNeighbourhood() {
        var linde = new Sharing(port, "de-linde");
        var story = linde.tells(linde.as("farida"), "De klok loopt een uur voor.", "PUBLIC");
        linde.answers(linde.as("ans"), "De klok loopt een uur voor.", true);
        var passerBy = Visitor.passingBy(port);
        assertThat(passerBy.get(story).status()).isEqualTo(200);
        callsBack(linde.as("ans"), "De klok loopt een uur voor.");
        assertThat(passerBy.get(story).status()).isEqualTo(404);
        assertThat(linde.as("hassan").get(story).status()).isEqualTo(200);
    }

    @Test
    void nobodyButAKeeperCallsBackWhatIsNotTheirOwn() {
        var ans = Visitor.as(port, "ans");
        var action = callBackForm(ans.get("/de-linde/naar-buiten"), "sleutel van het buurthuis");
        for (var person : List.of("farida", "mees")) {
            var visitor = Visitor.as(port, person);
            var token =
                    visitor.get("/mij").page().selectFirst("input[name=_csrf]").val();
            assertThat(visitor.post(action, Map.of("_csrf", token)).status())
                    .as(person)
                    .isEqualTo(404);
        }
        assertThat(Visitor.as(port, "mees").get("/de-linde").words()).contains("De sleutel van het buurthuis");
    }

    @Test
    @VillageAgain
    void pageAfterPageShowsEachOnceAndLeavesNoneOut() {
        // Let read month by month, so that many left at the very same instant.
        var operator = JdbcClient.create(database.operator());
        operator.sql("set role app_move").update();
        operator.sql("""
                        insert into moment.reader (space_id, guesthood_id, moment_id, told_at, teller_id, let_by, let_at)
                        select m.space_id, g.id, m.id, m.told_at, m.teller_id, gen_random_uuid(), date_trunc('month', m.told_at)
                        from moment.moment m join people.guesthood g on g.space_id = m.space_id
                        join people.space s on s.id = m.space_id and s.slug = 'de-linde'
                        where m.circle >= 1 and not exists (select from moment.reader r where r.moment_id = m.id)""").update();
        operator.sql("reset role").update();
        var ans = Visitor.as(port, "ans");
        var seen = new ArrayList<String>();
        var page = ans.get("/de-linde/naar-buiten");
        for (var more = "first"; more != null; ) {
            page.page().select("article:has(.words)").forEach(article -> seen.add(article.text()));
            var older = page.page().selectFirst("a[href^=?voor=]");
            more = older == null ? null : older.attr("href");
            page = more == null ? page : ans.get("/de-linde/naar-buiten" + more);
        }
        var all = asked("""
                select (select count(*) from moment.reader r join people.space s on s.id = r.space_id where s.slug = 'de-linde')
                    + (select count(*) from moment.moment m join people.space s on s.id = m.space_id
                        where s.slug = 'de-linde' and m.circle = 3)""");
        assertThat(seen).doesNotHaveDuplicates().hasSize(all).hasSizeGreaterThan(25);
    }

    @Test
    @VillageAgain
    void whereNothingWentOutThePageReassures() {
        var operator = JdbcClient.create(database.operator());
        operator.sql("set role app_erase").update();
        operator.sql("delete from moment.moment m where m.circle >= 2").update();
        operator.sql("delete from moment.reader").update();
        operator.sql("reset role").update();
        assertThat(Visitor.as(port, "sjaan").get("/het-want/naar-buiten").words())
                .contains("Er ging nog niets naar buiten", "Wat hier verteld is, bleef in de buurt.");
    }

    private static Visitor.Seen callsBack(Visitor keeper, String words) {
        var page = keeper.get("/de-linde/naar-buiten");
        return keeper.submit(page, callBackForm(page, words), Map.of());
    }

    private static String callBackForm(Visitor.Seen page, String words) {
        var form = page.page().selectFirst("article:contains(" + words + ") form");
        return form == null ? null : form.attr("action");
    }

    private int asked(String sql) {
        var operator = JdbcClient.create(database.operator());
        operator.sql("set role app_move").update();
        var found = operator.sql(sql).query(Integer.class).single();
        operator.sql("reset role").update();
        return found;
    }
}
