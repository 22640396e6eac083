package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.ruimtemaker.Device;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Coming in with a device of one's own, and all that does not come in. */
@InTheVillage
@DirtiesContext
class PasskeyTest {
    private static final String SITE = "http://localhost:8080";
    private static final String IN = "/mij/binnenkomen";

    @LocalServerPort
    int port;

    private final StandingClock.Hands clock;

    PasskeyTest(StandingClock.Hands clock) {
        this.clock = clock;
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void hassanAddsHisTelephoneComesInByItAndTakesItAway() {
        var hassan = Visitor.as(port, "hassan");
        var telephone = new Device(SITE);
        assertThat(telephone.addTo(hassan, "mijn oude Nokia").words())
                .contains("De volgende keer kom je binnen met dit toestel", "mijn oude Nokia", "nog niet gebruikt");

        assertThat(hassan.get("/post").words())
                .contains(
                        "hassan@delinde.example", "Je komt nu ook binnen met een toestel dat “mijn oude Nokia” heet.");

        clock.pass(Duration.ofDays(1));
        var later = Visitor.passingBy(port);
        assertThat(telephone.comeIn(later).words()).contains("Dag Hassan", "De Linde");
        assertThat(later.get(IN).words()).contains("sinds gisteren", "laatst gebruikt vandaag");

        var away = later.get(IN).page().selectFirst("form[action$=/weg]").attr("action");
        assertThat(later.submit(later.get(IN), away, Map.of()).words())
                .contains("Zo kom je niet meer binnen", "Er is nog geen toestel")
                .doesNotContain("mijn oude Nokia");
        refused(telephone.comeIn(Visitor.passingBy(port)), "Dit toestel kennen we hier niet, of niet meer.");
    }

    @Test
    void aDeviceThatCountsBackMayBeACopy() {
        var yvonne = Visitor.as(port, "yvonne");
        var telephone = new Device(SITE);
        telephone.counter = 7;
        telephone.addTo(yvonne, "mijn telefoon");
        telephone.counter = 9;
        assertThat(telephone.comeIn(Visitor.passingBy(port)).words()).contains("Dag Yvonne");
        for (long counter : new long[] {9, 8, 0}) {
            telephone.counter = counter;
            refused(telephone.comeIn(Visitor.passingBy(port)), "Misschien is er ergens een kopie van.");
        }
        telephone.counter = 10;
        assertThat(telephone.comeIn(Visitor.passingBy(port)).words()).contains("Dag Yvonne");
    }

    @Test
    void whatWasMadeForAnotherSiteOrOnALockedDeviceLetsNobodyIn() {
        var telephone = new Device(SITE);
        telephone.addTo(Visitor.as(port, "bas"), "mijn telefoon");
        for (var origin : new String[] {"http://localhost", "https://localhost:8080", "http://deiinde.example:8080"}) {
            telephone.origin = origin;
            refused(telephone.comeIn(Visitor.passingBy(port)), "Wat dit toestel stuurde, klopt niet.");
        }
        telephone.origin = SITE;
        telephone.unlocked = false;
        refused(telephone.comeIn(Visitor.passingBy(port)), "Wat dit toestel stuurde, klopt niet.");
        telephone.unlocked = true;
        assertThat(telephone.comeIn(Visitor.passingBy(port)).words()).contains("Dag Bas");
    }

    @Test
    void anotherDevicesSignatureAndAnotherPersonsNameLetNobodyIn() {
        var telephone = new Device(SITE);
        telephone.addTo(Visitor.as(port, "bas"), "mijn telefoon");
        var tablet = new Device(SITE);
        tablet.addTo(Visitor.as(port, "yvonne"), "mijn tablet");
        for (var field : new String[] {"signature", "user"}) {
            var visitor = Visitor.passingBy(port);
            var answer = telephone.answer(visitor);
            answer.put(field, tablet.answer(Visitor.passingBy(port)).get(field));
            refused(visitor.post("/aanmelden/toestel", answer), "Wat dit toestel stuurde, klopt niet.");
        }
    }

    @Test
    void nothingIsAnsweredTwiceTooLateOrHalf() {
        var telephone = new Device(SITE);
        telephone.addTo(Visitor.as(port, "bas"), "mijn telefoon");
        var visitor = Visitor.passingBy(port);
        var answer = telephone.answer(visitor);
        assertThat(visitor.post("/aanmelden/toestel", answer).words()).contains("Dag Bas");
        refused(Visitor.passingBy(port), visitor, answer, "Dit duurde te lang.");

        var late = telephone.answer(visitor);
        clock.pass(Duration.ofMinutes(5));
        refused(Visitor.passingBy(port), visitor, late, "Dit duurde te lang.");

        for (var field : new String[] {"client", "authenticator", "signature"}) {
            var half = telephone.answer(visitor);
            half.put(field, "geen base64!");
            refused(visitor.post("/aanmelden/toestel", half), "Wat dit toestel stuurde, klopt niet.");
        }
    }

    @Test
    void aDeviceNeedsANameAndIsAddedOnce() {
        var farida = Visitor.as(port, "farida");
        var telephone = new Device(SITE);
        var nameless = telephone.addTo(farida, "  ");
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.words()).contains("Schrijf op hoe je dit toestel noemt.", "Er is nog geen toestel");
        telephone.addTo(farida, "mijn telefoon");
        var again = telephone.addTo(farida, "mijn telefoon");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("Met dit toestel kom je al binnen.");
        telephone.origin = "https://elders.example";
        assertThat(telephone.addTo(farida, "van elders").words()).contains("Wat dit toestel stuurde, klopt niet.");
    }

    @Test
    void nobodySeesOrTakesAwayAnothersDevice() {
        var hassan = Visitor.as(port, "hassan");
        var telephone = new Device(SITE);
        telephone.addTo(hassan, "die van Hassan");
        var away = hassan.get(IN).page().selectFirst("form[action$=/weg]").attr("action");
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get(IN).words()).doesNotContain("die van Hassan");
        ans.post(away, Visitor.filledIn(ans.get(IN).page().selectFirst("form[data-passkey]")));
        assertThat(hassan.get(IN).words()).contains("die van Hassan");
        assertThat(Visitor.passingBy(port).get(IN).status()).isEqualTo(404);
        hassan.submit(hassan.get(IN), away, Map.of());
    }

    @Test
    void iTakeAlongWhatMyDevicesAreCalledAndWhoGoesIsKnownByNone() {
        var otto = Visitor.as(port, "otto");
        var telephone = new Device(SITE);
        telephone.addTo(otto, "mijn rode telefoon");
        assertThat(otto.get("/mij/alles/lezen").words()).contains("Ik kom ook binnen met: mijn rode telefoon.");
        assertThat(otto.get("/mij/alles").page().text())
                .contains("mijn rode telefoon")
                .doesNotContain("public_key", "credential");
        otto.submit(otto.get("/mij"), "/mij/weg", Map.of("goesAlong", "true"));
        refused(telephone.comeIn(Visitor.passingBy(port)), "Dit toestel kennen we hier niet, of niet meer.");
    }

    @Test
    void askingTooOftenIsToldSlowly() {
        var visitor = Visitor.passingBy(port);
        var form = Visitor.filledIn(visitor.get("/aanmelden").page().selectFirst("form[data-passkey]"));
        for (int time = 0; time < 20; time++) {
            assertThat(visitor.post("/aanmelden/toestel/vraag", form).status()).isEqualTo(200);
        }
        assertThat(visitor.post("/aanmelden/toestel/vraag", form).status()).isEqualTo(429);
    }

    private static void refused(Visitor unknown, Visitor visitor, Map<String, String> answer, String sentence) {
        refused(visitor.post("/aanmelden/toestel", answer), sentence);
        assertThat(unknown.get("/mij").words()).contains("Stuur mij een link");
    }

    private static void refused(Visitor.Seen seen, String sentence) {
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.words()).contains(sentence, "Stuur mij een link");
    }
}
