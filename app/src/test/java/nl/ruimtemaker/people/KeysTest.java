package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@InTheVillage
@VillageAgain
class KeysTest {
    @LocalServerPort
    int port;

    private final JdbcClient db;
    private final TransactionOperations transactions;

    KeysTest(JdbcClient db, TransactionOperations transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    @Test
    void whereNobodyKeepsAKeyTwoMembersNameTheSameNeighbour() {
        var ans = Visitor.as(port, "ans");
        var hassan = Visitor.as(port, "hassan");
        hassan.submit(hassan.get("/de-linde/sleutels"), "/de-linde/sleutels/terug", Map.of());
        var farida = Visitor.as(port, "farida");
        assertThat(farida.get("/de-linde/sleutels").words())
                .contains("Hassan gaf de eigen sleutel terug", "Er is nu één sleutelhouder");
        assertThat(farida.get("/de-linde/sleutels").page().select("form[action$=/kiezen]"))
                .isEmpty();
        ans.submit(ans.get("/mij"), "/mij/weg", Map.of("goesAlong", "false"));

        var keyless = farida.get("/de-linde/sleutels");
        var joop = keyless.page().selectFirst("#person option:contains(Joop)").val();
        var faridasOwn = hassan.get("/de-linde/sleutels")
                .page()
                .selectFirst("#person option:contains(Farida)")
                .val();
        assertThat(keyless.page().select("#person option").eachText()).doesNotContain("Farida");
        assertThat(choose(farida, faridasOwn).status()).isEqualTo(404);
        choose(farida, joop);
        var named = choose(farida, joop);
        assertThat(named.words()).contains("Farida noemde Joop. Nog één buur, dan krijgt Joop de sleutel.");
        assertThat(keeps(named, "Joop")).isFalse();
        var chosen = choose(hassan, joop);
        assertThat(keeps(chosen, "Joop")).isTrue();
        assertThat(chosen.words()).contains("Hassan koos Joop, en Joop kreeg de sleutel");
        assertThat(post(farida, "/de-linde", "/kiezen", Map.of("person", joop)).status())
                .isEqualTo(404);
    }

    @Test
    void nobodyTakesAKeyAloneAndAThirdKeeperHasTheSay() {
        var ineke = Visitor.as(port, "ineke");
        var mees = Visitor.as(port, "mees");
        var bas = Visitor.as(port, "bas");
        var yvonne = Visitor.as(port, "yvonne");
        ineke.submit(keys(ineke), at(keys(ineke), "Bas", "/sleutel"), Map.of());
        var asked = ineke.submit(keys(ineke), at(keys(ineke), "Mees", "/vraag"), Map.of());
        assertThat(asked.words()).contains("Ineke vraagt de sleutel van Mees terug.", "als nog een sleutelhouder");
        assertThat(keeps(asked, "Mees")).isTrue();
        var agree = bas.get("/welzijn-waterkant/sleutels")
                .page()
                .selectFirst("form[action$=/eens]")
                .attr("action");
        for (var alone : new Visitor[] {ineke, mees, yvonne}) {
            assertThat(keys(alone).page().select("form[action$=/eens]")).isEmpty();
            assertThat(post(alone, "/welzijn-waterkant", agree, Map.of()).status())
                    .isEqualTo(404);
        }
        assertThat(keeps(keys(yvonne), "Mees")).isTrue();
        var done = bas.submit(keys(bas), agree, Map.of());
        assertThat(keeps(done, "Mees")).isFalse();
        assertThat(done.words()).contains("Bas was het eens: Mees gaf de sleutel terug");

        ineke.submit(keys(ineke), at(keys(ineke), "Bas", "/vraag"), Map.of());
        var member = yvonne.submit(
                keys(yvonne),
                keys(yvonne).page().selectFirst("form[action$=/eens]").attr("action"),
                Map.of());
        assertThat(keeps(member, "Bas")).isFalse();
    }

    @Test
    void whoAsksAKeyBackCanThinkAgain() {
        var sjaan = Visitor.as(port, "sjaan");
        var page = sjaan.get("/het-want/sleutels");
        var asked = sjaan.submit(page, at(page, "Rachid", "/vraag"), Map.of());
        var not = asked.page().selectFirst("form[action$=/niet]").attr("action");
        assertThat(sjaan.submit(asked, not, Map.of()).words())
                .doesNotContain("Sjaan vraagt de sleutel van Rachid terug")
                .contains("Sjaan vroeg de sleutel van Rachid terug");
    }

    @Test
    void theLastKeyIsNotLeftLying() {
        var marjan = Visitor.as(port, "marjan");
        var otto = Visitor.as(port, "otto");
        var page = marjan.get("/gemeente-rijswaard/sleutels");
        marjan.submit(page, at(page, "Femke", "/vraag"), Map.of());
        var asked = otto.get("/gemeente-rijswaard/sleutels");
        otto.submit(asked, asked.page().selectFirst("form[action$=/eens]").attr("action"), Map.of());

        assertThat(marjan.get("/gemeente-rijswaard/sleutels").words()).contains("U bent de laatste.");
        assertThat(post(marjan, "/gemeente-rijswaard", "/terug", Map.of()).status())
                .isEqualTo(404);
        var stays = marjan.submit(marjan.get("/mij"), "/gemeente-rijswaard/weggaan", Map.of());
        assertThat(stays.status()).isEqualTo(422);
        assertThat(stays.words()).contains("U bent de laatste", "Geef eerst iemand anders een sleutel");
        assertThat(keeps(marjan.get("/gemeente-rijswaard/sleutels"), "Marjan")).isTrue();
    }

    /** The application can forget to ask; the database does not. */
    @Test
    void theDatabaseItselfTakesNoKeyAndSendsNoKeeperAway() {
        assertThat(asKeeper("update people.standing set standing = 'MEMBER' where standing = 'KEEPER'"))
                .isZero();
        assertThat(asKeeper("delete from people.standing where standing = 'KEEPER'"))
                .isZero();
        assertThat(asKeeper("select people.agree_to_proposal(id, id, now()) from people.key_proposal"))
                .isZero();
    }

    /** As the application's role, entered as a keeper who is a stranger to everybody. */
    private int asKeeper(String sql) {
        return transactions.execute(transaction -> {
            for (var space : db.sql("select people.enter(null, 'linde-bankje-dorp', null, null, null, now())::text")
                    .query(String.class)
                    .list()) {
                db.sql("set local app.standing = 'KEEPER'").update();
                db.sql("set local app.person = '" + UUID.randomUUID() + "'").update();
                db.sql("set local app.reach = '1'").update();
                assertThat(space).contains("de-linde");
            }
            assertThat(db.sql("select count(*) from people.standing where standing = 'KEEPER'")
                            .query(Integer.class)
                            .single())
                    .isPositive();
            return sql.startsWith("select")
                    ? db.sql(sql).query().listOfRows().size()
                    : db.sql(sql).update();
        });
    }

    private Visitor.Seen choose(Visitor visitor, String person) {
        return visitor.submit(visitor.get("/de-linde/sleutels"), "/de-linde/sleutels/kiezen", Map.of("person", person));
    }

    private static Visitor.Seen keys(Visitor visitor) {
        return visitor.get("/welzijn-waterkant/sleutels");
    }

    private static String at(Visitor.Seen page, String name, String step) {
        return page.page()
                .selectFirst("li:has(b:containsOwn(" + name + ")) form[action$=" + step + "]")
                .attr("action");
    }

    private static boolean keeps(Visitor.Seen page, String name) {
        return !page.page()
                .select("li:has(b:containsOwn(" + name + ")) .chip:contains(sleutelhouder)")
                .isEmpty();
    }

    private static Visitor.Seen post(Visitor visitor, String space, String to, Map<String, String> fields) {
        var token = visitor.get("/mij").page().selectFirst("input[name=_csrf]").val();
        var all = new HashMap<>(fields);
        all.put("_csrf", token);
        return visitor.post(to.startsWith(space) ? to : space + "/sleutels" + to, all);
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
                .selectFirst("li:has(b:containsOwn(Farida)) form[action$=/weg]")
                .attr("action");
        sjaan.submit(keys, away, Map.of());
        assertThat(farida.get(link).words()).contains("Deze uitnodiging werkt niet meer");
        assertThat(farida.get("/het-want/sleutels").status()).isEqualTo(404);
    }
}
