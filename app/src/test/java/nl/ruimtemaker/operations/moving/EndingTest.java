package nl.ruimtemaker.operations.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A neighbourhood ends its place: asked by one, agreed by another, gone after a week. */
@InTheVillage
@VillageAgain
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndingTest {
    private static final String ENDING = "/de-linde/opheffen";

    @LocalServerPort
    int port;

    private final Endings endings;
    private final StandingClock.Hands clock;
    private final Everywhere everywhere;

    EndingTest(Endings endings, StandingClock.Hands clock, Operator operator) {
        this.endings = endings;
        this.clock = clock;
        this.everywhere = new Everywhere(operator);
    }

    @Test
    @Order(2)
    void twoKeepersAndAWeekAndAnyKeeperCallsItOff() {
        var space = everywhere.space("de-linde");
        var ans = Visitor.as(port, "ans");
        var hassan = Visitor.as(port, "hassan");
        var asked = ans.submit(ans.get(ENDING), ENDING, Map.of());
        assertThat(asked.words()).contains("Ans vraagt om deze plek op te heffen.");
        assertThat(asked.page().select("form[action$=/eens]")).isEmpty();
        assertThat(agree(ans, hassan).status()).isEqualTo(404);
        assertThat(agree(Visitor.as(port, "farida"), hassan).status()).isEqualTo(404);
        assertThat(hassan.get("/de-linde").words()).contains("Ans vraagt om deze plek op te heffen.");

        hassan.submit(hassan.get(ENDING), ENDING + "/niet", Map.of());
        assertThat(ans.get(ENDING).words()).doesNotContain("Ans vraagt om deze plek op te heffen.");
        assertThat(ans.get("/de-linde/sleutels").words()).contains("Hassan zei: deze plek blijft");

        ans.submit(ans.get(ENDING), ENDING, Map.of());
        var agreed = agree(hassan, hassan);
        assertThat(agreed.words()).contains("Op 22 juni 2026 is deze plek weg, met alles erin.");
        clock.pass(Duration.ofDays(6));
        endings.endDue();
        assertThat(Visitor.as(port, "farida").get("/de-linde").words()).contains("Op 22 juni 2026 is deze plek weg");
        clock.pass(Duration.ofDays(1));
        endings.endDue();
        assertThat(Visitor.passingBy(port).get("/de-linde").status()).isEqualTo(404);
        assertThat(everywhere.id(space)).isEmpty();
        assertThat(everywhere.words("ans@delinde.example")).isEmpty();
        endings.endDue();
        assertThat(Visitor.as(port, "sjaan").get("/het-want").status()).isEqualTo(200);
        clock.back();
    }

    @Test
    @Order(1)
    void membersReadWhatItMeansAndDoNothingAlone() {
        var farida = Visitor.as(port, "farida");
        var page = farida.get("/de-linde/opheffen");
        assertThat(page.words()).contains("30 dagen", "Sleutelhouders kunnen dit samen vragen.");
        assertThat(page.page().select("form[action*=opheffen]")).isEmpty();
        var token = farida.get("/mij").page().selectFirst("input[name=_csrf]").val();
        assertThat(farida.post("/de-linde/opheffen", Map.of("_csrf", token)).status())
                .isEqualTo(404);
        assertThat(farida.post("/de-linde/opheffen/niet", Map.of("_csrf", token))
                        .status())
                .isEqualTo(404);
    }

    private Visitor.Seen agree(Visitor visitor, Visitor keeper) {
        var path = keeper.get(ENDING).page().selectFirst("form[action$=/eens]").attr("action");
        var token = visitor.get("/mij").page().selectFirst("input[name=_csrf]").val();
        return visitor.post(path, Map.of("_csrf", token));
    }
}
