package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Machine;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** However a pass ends, from then on it is as if it had never been made. */
@InTheVillage
class PassEndsTest {
    private static final String MOMENTS = "/api/v1/moments";

    @LocalServerPort
    int port;

    private final StandingClock.Hands clock;
    private final PassRows rows;

    PassEndsTest(StandingClock.Hands clock, Database database) {
        this.clock = clock;
        this.rows = new PassRows(database);
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
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
                        rows.one(
                                "select ended_by = person_id and ended_at is not null from people.pass where purpose = 'de oude tablet'"))
                .isEqualTo("t");
        assertThat(ans.get("/mij/pasjes").page().select("li:contains(de oude tablet) form"))
                .isEmpty();
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
        assertThat(ans.get("/de-linde/sleutels").words())
                .contains("Er is één pasje waarmee een apparaat hier leest of vertelt");
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
        assertThat(rows.one("select count(*) from people.pass where purpose = 'het scherm van Farida'"))
                .isEqualTo("1");
        assertThat(farida.get("/mij/alles/lezen").words())
                .contains("Pasje, en waar het voor is", "het scherm van Farida");
        farida.submit(farida.get("/mij"), "/mij/weg", Map.of("goesAlong", "true"));
        assertOpensNothing(machine);
        assertThat(rows.one("select count(*) from people.pass where purpose = 'het scherm van Farida'"))
                .isEqualTo("0");
    }

    private void assertOpensNothing(Machine machine) {
        var heard = machine.get(MOMENTS);
        assertThat(heard.status()).isEqualTo(401);
        assertThat(heard.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(heard.words())
                .isEqualTo(Machine.with(port, "zomaar-wat").get(MOMENTS).words())
                .isEqualTo(Machine.with(port, null).get(MOMENTS).words());
    }
}
