package nl.ruimtemaker.moment.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Machine;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.json.JsonMapper;

/** A device tells in its owner's name, by the rules of the form. */
@InTheVillage
class TellingByPassTest {
    private static final String MOMENTS = "/api/v1/moments";

    @LocalServerPort
    int port;

    private Described described;

    @BeforeEach
    void readTheDescription() {
        described = Described.by(port);
    }

    @Test
    void itIsToldAsItsOwnerAndIsTheirsToTakeBack() {
        var hassan = Visitor.as(port, "hassan");
        var machine = Machine.of(port, hassan, "de-linde", "BOTH");
        var told = described.holds(machine.post(
                MOMENTS,
                Map.of("key", UUID.randomUUID(), "text", "De sensor bij de sloot piepte.", "place", "de sloot")));
        assertThat(told.status()).isEqualTo(201);
        var id = told.json().path("id").asString();
        assertThat(told.header("Location")).endsWith(MOMENTS + "/" + id);
        var read = described.holds(machine.get(MOMENTS + "/" + id)).json();
        assertThat(read.path("by").asString()).isEqualTo("Hassan");
        assertThat(read.path("circle").asString()).isEqualTo("NEIGHBOURHOOD");
        var page = "/de-linde/verhalen/" + id;
        assertThat(told.json().path("page").asString()).endsWith(page);
        assertThat(Visitor.as(port, "ans").get(page).words()).contains("De sensor bij de sloot piepte.");
        hassan.submit(hassan.get(page), page + "/terugnemen", Map.of());
        assertThat(machine.get(MOMENTS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void theSameKeyAgainIsTheSameMomentAndTheSameAnswer() {
        var machine = Machine.of(port, Visitor.as(port, "farida"), "de-linde", "BOTH");
        var sent = Map.of("key", "prikbord-de-linde-0000001", "text", "Tweemaal verstuurd, eenmaal verteld.");
        var first = machine.post(MOMENTS, sent);
        var second = described.holds(machine.post(MOMENTS, sent));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.words()).isEqualTo(first.words());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(machine.get(MOMENTS).words().split("Tweemaal verstuurd")).hasSize(2);
        var other = Machine.of(port, Visitor.as(port, "ans"), "de-linde", "BOTH");
        var taken = described.holds(other.post(MOMENTS, sent));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.words()).contains("#/key", "Deze key is al gebruikt.");
    }

    @Test
    void whatIsWrongIsSaidAtEachFieldInTheLanguageAskedFor() {
        var machine = Machine.of(port, Visitor.as(port, "ans"), "de-linde", "TELL");
        var wrong = Map.of("key", "kort", "text", " ", "place", "x".repeat(121), "day", "gisteren", "month", "2026-13");
        var dutch = described.holds(machine.post(MOMENTS, wrong));
        assertThat(dutch.status()).isEqualTo(422);
        assertThat(dutch.header("Content-Type")).startsWith("application/problem+json");
        assertThat(dutch.header("Content-Language")).isEqualTo("nl");
        assertThat(dutch.json().path("type").asString()).endsWith("/api#problem-422");
        assertThat(dutch.json()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("pointer").asString()))
                .containsExactlyInAnyOrder("#/key", "#/text", "#/place", "#/day", "#/month");
        assertThat(dutch.words()).contains("Er staat nog niets. Schrijf een paar woorden.");
        var english = machine.in("fr, en;q=0.8, nl;q=0.1").post(MOMENTS, wrong);
        assertThat(english.words()).contains("Something is not right", "The key is missing or too short.");
        var formal =
                Machine.of(port, Visitor.as(port, "sjaan"), "het-want", "TELL").post(MOMENTS, wrong);
        assertThat(formal.words()).doesNotContain(" je ", "jouw");
    }

    @Test
    void aFieldThatIsMisspeltIsRefusedAndNothingIsTold() {
        var machine = Machine.of(port, Visitor.as(port, "ans"), "de-linde", "BOTH");
        var misspelt = new HashMap<String, Object>(
                Map.of("key", UUID.randomUUID(), "text", "Dit lees alleen ik.", "cirkel", "OWN"));
        var refused = described.holds(machine.post(MOMENTS, misspelt));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("#/cirkel", "Dit veld kennen we niet.");
        misspelt.remove("cirkel");
        for (var wrong : Map.<String, Object>of(
                        "circle",
                        "IEDEREEN",
                        "guesthoods",
                        List.of(UUID.randomUUID()),
                        "organisation",
                        "soms",
                        "other",
                        3.5)
                .entrySet()) {
            var sent = new HashMap<>(misspelt);
            sent.put(wrong.getKey(), wrong.getValue());
            var heard = described.holds(machine.post(MOMENTS, sent));
            assertThat(heard.status()).as(wrong.getKey()).isEqualTo(422);
            assertThat(heard.words()).contains("#/" + wrong.getKey());
        }
        assertThat(machine.get(MOMENTS).words()).doesNotContain("Dit lees alleen ik.");
    }

    @Test
    void whatIsNoJsonIsRefusedInWords() {
        var machine = Machine.of(port, Visitor.as(port, "ans"), "de-linde", "TELL");
        for (var broken : List.of("{", "", "null", "[]", "\"tekst\"", "{\"key\": \"\\uD800", "{} {}", "\u0000")) {
            assertThat(described.holds(machine.post(MOMENTS, broken)).status())
                    .as(broken)
                    .isEqualTo(400);
        }
        assertThat(described.holds(machine.post(MOMENTS, "[".repeat(300_000))).status())
                .isEqualTo(413);
        assertThat(described.holds(machine.post(MOMENTS, "[".repeat(200_000))).status())
                .isEqualTo(400);
        var form = machine.send(
                "POST", MOMENTS, HttpRequest.BodyPublishers.ofString("text=hoi"), "application/x-www-form-urlencoded");
        assertThat(described.holds(form).status()).isEqualTo(415);
    }

    @Test
    void aGuestIsNamedByItsStay() {
        var machine = Machine.of(port, Visitor.as(port, "hassan"), "de-linde", "BOTH");
        var space = described.holds(machine.get("/api/v1/space")).json();
        assertThat(space.path("name").asString()).isEqualTo("De Linde");
        var stay = space.path("guesthoods").path(0);
        assertThat(stay.path("guest").asString()).isNotBlank();
        var sent = Map.of(
                "key",
                UUID.randomUUID().toString(),
                "text",
                "Voor de gast ook.",
                "circle",
                "GUESTS",
                "guesthoods",
                List.of(stay.path("id").asString()));
        assertThat(described.mistakesOf("NewMoment", JsonMapper.shared().valueToTree(sent)))
                .isEmpty();
        var told = described.holds(machine.post(MOMENTS, sent));
        assertThat(told.status()).isEqualTo(201);
        assertThat(Visitor.as(port, "ans").get("/de-linde/samen-kijken").words())
                .contains("Voor de gast ook.");
    }

    @Test
    void aPassThatOnlyTellsReadsNothingAndTheOtherWayRound() {
        var ans = Visitor.as(port, "ans");
        var teller = Machine.of(port, ans, "de-linde", "TELL");
        assertThat(described.holds(teller.get(MOMENTS)).status()).isEqualTo(403);
        var reader = Machine.of(port, ans, "de-linde", "READ");
        var sent = Map.of("key", UUID.randomUUID(), "text", "Dit mag niet.");
        assertThat(described.holds(reader.post(MOMENTS, sent)).status()).isEqualTo(403);
        assertThat(described.holds(teller.get("/api/v1/space")).status()).isEqualTo(200);
        assertThat(described.holds(reader.get("/api/v1/space")).status()).isEqualTo(200);
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void tooMuchIsSlowedDownAndSaysForHowLong() {
        var machine = Machine.of(port, Visitor.as(port, "farida"), "de-linde", "TELL");
        var heard = machine.post(MOMENTS, "{}");
        for (int number = 0; number < 150 && heard.status() != 429; number++) {
            heard = machine.post(MOMENTS, "{}");
        }
        assertThat(described.holds(heard).status()).isEqualTo(429);
        assertThat(Integer.parseInt(heard.header("Retry-After"))).isBetween(1, 600);
        assertThat(heard.words()).contains("Even rustig aan");
    }
}
