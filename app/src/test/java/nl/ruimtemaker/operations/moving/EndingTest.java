package nl.ruimtemaker.operations.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
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
    private final Operator operator;
    private final Database database;

    EndingTest(Endings endings, StandingClock.Hands clock, Operator operator, Database database) {
        this.operator = operator;
        this.database = database;
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

    @Test
    @Order(3)
    void onePlaceThatCannotBeErasedKeepsNoOtherFromGoing() throws SQLException {
        var stuck = everywhere.space("het-want");
        agreed(stuck, "2026-01-01");
        agreed(everywhere.space("welzijn-waterkant"), "2026-01-02");
        asOwner(
                "create function moving.stay() returns trigger language plpgsql as 'begin raise exception ''stays''; end'");
        asOwner("create trigger stays before delete on moving.ending for each row when (old.space_id = '" + stuck
                + "') execute function moving.stay()");
        try {
            endings.endDue();
            assertThat(open()).containsExactly(stuck);
            assertThat(Visitor.as(port, "sjaan").get("/het-want").status()).isEqualTo(200);
        } finally {
            asOwner("drop function moving.stay() cascade");
        }
        endings.endDue();
        assertThat(open()).isEmpty();
    }

    private void agreed(UUID space, String day) {
        operator.moving(
                db -> db.sql("""
                        insert into moving.ending (space_id, id, asked_by, asked_at, agreed_by, agreed_at, gone_at)
                        values (:space, gen_random_uuid(), gen_random_uuid(), cast(:day as date), gen_random_uuid(),
                            cast(:day as date), cast(:day as date))""").param("space", space).param("day", day).update());
    }

    private List<UUID> open() {
        return operator.moving(db ->
                db.sql("select space_id from moving.ending").query(UUID.class).list());
    }

    private void asOwner(String sql) throws SQLException {
        try (var owner = database.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private Visitor.Seen agree(Visitor visitor, Visitor keeper) {
        var path = keeper.get(ENDING).page().selectFirst("form[action$=/eens]").attr("action");
        var token = visitor.get("/mij").page().selectFirst("input[name=_csrf]").val();
        return visitor.post(path, Map.of("_csrf", token));
    }
}
