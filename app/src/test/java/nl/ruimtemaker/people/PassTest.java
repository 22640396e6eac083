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

/** A pass: made for one purpose, shown once, and never more than its owner. */
@InTheVillage
class PassTest {
    private static final String MOMENTS = "/api/v1/moments";

    @LocalServerPort
    int port;

    private final StandingClock.Hands clock;
    private final PassRows rows;
    private final List<Part> parts;

    PassTest(StandingClock.Hands clock, Database database, List<Part> parts) {
        this.clock = clock;
        this.rows = new PassRows(database);
        this.parts = parts;
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void itsOwnerHearsByMailThatItWasMade() {
        Machine.pass(Visitor.as(port, "farida"), "de-linde", "BOTH", "wat een ander maakte")
                .orElseThrow();
        assertThat(Visitor.passingBy(port).get("/post").words())
                .contains("Er is een pasje bij gekomen", "“wat een ander maakte”. Was jij dit niet?");
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
        assertThat(rows.one("select count(*) from people.pass where key_hash = decode('"
                        + Fingerprint.of(pass).hex() + "', 'hex')"))
                .isEqualTo("1");
        assertThat(rows.one("select count(*) from people.pass p where p::text like '%" + pass + "%'"))
                .isEqualTo("0");
    }

    @Test
    void itSaysTheDayOfItsLastUseAndNotTheHour() {
        var hassan = Visitor.as(port, "hassan");
        var machine = Machine.with(
                port, Machine.pass(hassan, "de-linde", "READ", "de poster").orElseThrow());
        clock.pass(Duration.ofHours(20));
        assertThat(machine.get(MOMENTS).status()).isEqualTo(200);
        assertThat(rows.one("select used_on::text from people.pass where purpose = 'de poster'"))
                .isEqualTo("2026-06-16");
        assertThat(hassan.get("/mij/pasjes").words()).contains("laatst gebruikt: vandaag");
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
        assertThat(rows.one("select obj_description('people.pass'::regclass, 'pg_class')"))
                .isEqualTo("passing");
    }
}
