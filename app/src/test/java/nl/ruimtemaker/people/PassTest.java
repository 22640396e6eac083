package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Machine;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Part;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A pass: made for one purpose, shown once, never more than its owner, and ended in one tap. */
@InTheVillage
class PassTest {
    private static final String MOMENTS = "/api/v1/moments";

    @LocalServerPort
    int port;

    private final StandingClock.Hands clock;
    private final Database database;
    private final List<Part> parts;

    PassTest(StandingClock.Hands clock, Database database, List<Part> parts) {
        this.clock = clock;
        this.database = database;
        this.parts = parts;
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void itIsShownOnceAndOnlyItsHashIsKept() {
        var farida = Visitor.as(port, "farida");
        var pass = Machine.pass(farida, "de-linde", "READ", "het scherm bij de bakker")
                .orElseThrow();
        assertThat(pass).hasSize(32);
        var page = farida.get("/mij/pasjes");
        assertThat(page.words())
                .contains(
                        "het scherm bij de bakker", "De Linde", "Alleen lezen", "nog niet gebruikt", "15 december 2026")
                .doesNotContain(pass);
        assertThat(rows("select count(*) from people.pass where key_hash = decode('"
                        + Fingerprint.of(pass).hex() + "', 'hex')"))
                .isEqualTo("1");
        assertThat(rows("select count(*) from people.pass p where p::text like '%" + pass + "%'"))
                .isEqualTo("0");
    }

    @Test
    void itSaysTheDayOfItsLastUseAndNotTheHour() {
        var hassan = Visitor.as(port, "hassan");
        var machine = Machine.with(
                port, Machine.pass(hassan, "de-linde", "READ", "de poster").orElseThrow());
        clock.pass(Duration.ofHours(20));
        assertThat(machine.get(MOMENTS).status()).isEqualTo(200);
        assertThat(rows("select used_on::text from people.pass where purpose = 'de poster'"))
                .isEqualTo("2026-06-16");
        assertThat(hassan.get("/mij/pasjes").words()).contains("laatst gebruikt: vandaag");
    }

    @Test
    void endedIsTheSameAsNeverMade() {
        var ans = Visitor.as(port, "ans");
        var machine = Machine.with(
                port, Machine.pass(ans, "de-linde", "BOTH", "de oude tablet").orElseThrow());
        assertThat(machine.get(MOMENTS).status()).isEqualTo(200);
        var stop = ans.get("/mij/pasjes")
                .page()
                .selectFirst("li:contains(de oude tablet) form")
                .attr("action");
        assertThat(ans.submit(ans.get("/mij/pasjes"), stop, Map.of()).words())
                .contains("Dit pasje werkt niet meer.", "ingetrokken: vandaag");
        assertOpensNothing(machine);
        assertThat(
                        rows(
                                "select ended_by = person_id and ended_at is not null from people.pass where purpose = 'de oude tablet'"))
                .isEqualTo("t");
        assertThat(ans.get("/mij/pasjes").page().select("li:contains(de oude tablet) form"))
                .isEmpty();
    }

    @Test
    void nobodyEndsThePassOfSomebodyElse() {
        var hassan = Visitor.as(port, "hassan");
        var machine = Machine.with(
                port, Machine.pass(hassan, "de-linde", "READ", "van Hassan").orElseThrow());
        var stop = hassan.get("/mij/pasjes")
                .page()
                .selectFirst("li:contains(van Hassan) form")
                .attr("action");
        var ans = Visitor.as(port, "ans");
        var token = Visitor.filledIn(ans.get("/mij/pasjes").page().selectFirst("form[action=/mij/pasjes]"));
        assertThat(ans.post(stop, token).status()).isEqualTo(404);
        assertThat(ans.get("/mij/pasjes").words()).doesNotContain("van Hassan");
        assertThat(machine.get(MOMENTS).status()).isEqualTo(200);
    }

    @Test
    void itIsOverAfterTheDayThatWasChosen() {
        var ans = Visitor.as(port, "ans");
        var machine = Machine.of(port, ans, "de-linde", "READ");
        clock.pass(Duration.ofDays(183));
        assertThat(machine.get(MOMENTS).status()).isEqualTo(200);
        clock.pass(Duration.ofDays(1));
        assertOpensNothing(machine);
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void whoLeavesTakesTheirPassAlongAndItDoesNotComeBackWithThem() {
        var farida = Visitor.as(port, "farida");
        var machine = Machine.of(port, farida, "de-linde", "BOTH");
        assertThat(machine.get(MOMENTS).status()).isEqualTo(200);
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/sleutels").words()).contains("Eén apparaat leest of vertelt hier mee");
        farida.submit(farida.get("/mij"), "/de-linde/weggaan", Map.of());
        assertOpensNothing(machine);
        assertThat(farida.get("/mij/pasjes").words()).contains("werkt niet meer");
        assertThat(ans.get("/de-linde/sleutels").words()).contains("Niemand hier heeft een pasje");
        clock.pass(Duration.ofHours(1));
        var link = ans.submit(ans.get("/de-linde/uitnodigen"), "/de-linde/uitnodigen", Map.of("forName", "Farida"))
                .page()
                .selectFirst(".notice b")
                .text()
                .replaceFirst("http://localhost:\\d+", "");
        farida.submit(farida.get(link), link + "/erbij", Map.of());
        assertThat(farida.get("/de-linde/vertel").status()).isEqualTo(200);
        assertOpensNothing(machine);
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void aGuestThatIsAskedToLeaveReadsNothingByPassEither() {
        var mees = Machine.of(port, Visitor.as(port, "mees"), "de-linde", "READ");
        assertThat(mees.get(MOMENTS).status()).isEqualTo(200);
        var ans = Visitor.as(port, "ans");
        var along = ans.get("/de-linde/wie-leest-mee");
        ans.submit(along, along.page().selectFirst("form[action$=/gaan]").attr("action"), Map.of());
        assertOpensNothing(mees);
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void whoGoesForGoodLeavesNoPass() {
        var farida = Visitor.as(port, "farida");
        var machine = Machine.with(
                port,
                Machine.pass(farida, "de-linde", "BOTH", "het scherm van Farida")
                        .orElseThrow());
        assertThat(rows("select count(*) from people.pass where purpose = 'het scherm van Farida'"))
                .isEqualTo("1");
        assertThat(farida.get("/mij/alles/lezen").words())
                .contains("Pasje, en waar het voor is", "het scherm van Farida");
        farida.submit(farida.get("/mij"), "/mij/weg", Map.of("goesAlong", "true"));
        assertOpensNothing(machine);
        assertThat(rows("select count(*) from people.pass where purpose = 'het scherm van Farida'"))
                .isEqualTo("0");
    }

    @Test
    void whereSomebodyDoesNotComeTheyMakeNone() {
        var karim = Visitor.as(port, "karim");
        var token = Visitor.filledIn(karim.get("/mij").page().selectFirst("form"));
        for (var space : List.of("de-linde", "het-want", "nergens")) {
            var form = new java.util.HashMap<>(token);
            form.putAll(Map.of("purpose", "proef", "space", space, "may", "READ", "months", "6"));
            assertThat(karim.post("/mij/pasjes", form).status()).as(space).isEqualTo(404);
        }
        var ans = Visitor.as(port, "ans");
        var refused = ans.submit(ans.get("/mij/pasjes"), "/mij/pasjes", Map.of("purpose", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Schrijf op waar het pasje voor is.");
    }

    /** Neither in what a keeper takes along, nor in a sealed move, nor in a backup: it opens something, and only here. */
    @Test
    void noPassLeavesTheHouse() {
        var table = parts.stream()
                .flatMap(part -> part.tables().stream())
                .filter(each -> each.name().equals("pass"))
                .findAny()
                .orElseThrow();
        assertThat(table.moves()).isFalse();
        assertThat(table.taken()).isEqualTo("false");
        assertThat(rows("select obj_description('people.pass'::regclass, 'pg_class')"))
                .isEqualTo("passing");
    }

    private void assertOpensNothing(Machine machine) {
        var heard = machine.get(MOMENTS);
        assertThat(heard.status()).isEqualTo(401);
        assertThat(heard.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(heard.words())
                .isEqualTo(Machine.with(port, "zomaar-wat").get(MOMENTS).words())
                .isEqualTo(Machine.with(port, null).get(MOMENTS).words());
    }

    private String rows(String sql) {
        var connection = database.operator();
        var operator = JdbcClient.create(connection);
        return new TransactionTemplate(new DataSourceTransactionManager(connection)).execute(transaction -> {
            operator.sql("set local role app_move").update();
            return operator.sql(sql).query((row, number) -> row.getString(1)).single();
        });
    }
}
