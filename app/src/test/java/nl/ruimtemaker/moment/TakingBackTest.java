package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@InTheVillage
class TakingBackTest {
    @LocalServerPort
    int port;

    private final StandingClock.Hands clock;
    private final JdbcClient operator;
    private final TransactionOperations transactions;

    TakingBackTest(StandingClock.Hands clock, Database database) {
        this.clock = clock;
        var connection = database.operator();
        this.operator = JdbcClient.create(connection);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(connection));
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void takenBackIsGoneFromListPageSearchAndCardsAtOnce() {
        var farida = Visitor.as(port, "farida");
        var told = tell(farida, "Het zeepaardje van glas is stuk.");
        var path = storyPath(told);
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/zoek?q=zeepaardje").words()).contains("van glas");
        farida.submit(farida.get(path), path + "/terugnemen", Map.of());
        assertThat(ans.get(path).status()).isEqualTo(404);
        assertThat(ans.get("/de-linde").words()).doesNotContain("zeepaardje");
        assertThat(ans.get("/de-linde/zoek?q=zeepaardje").words()).doesNotContain("van glas");
        assertThat(ans.get("/de-linde/zoek?q=zepaardje").words()).doesNotContain("van glas");
        assertThat(ans.get("/de-linde/kaartjes?q=zeepaardje").words()).doesNotContain("van glas");
    }

    @Test
    void withinSevenDaysItCanBePutBackAndNotAfter() {
        var farida = Visitor.as(port, "farida");
        var path = storyPath(tell(farida, "Spijt van spijt."));
        farida.submit(farida.get(path), path + "/terugnemen", Map.of());
        clock.pass(Duration.ofDays(6));
        farida = Visitor.as(port, "farida");
        farida.submit(farida.get(path), path + "/terugzetten", Map.of());
        assertThat(Visitor.as(port, "ans").get(path).words()).contains("Spijt van spijt.");
        farida.submit(farida.get(path), path + "/terugnemen", Map.of());
        clock.pass(Duration.ofDays(8));
        farida = Visitor.as(port, "farida");
        assertThat(farida.submit(farida.get(path), path + "/terugzetten", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void putBackAStoryThatWaitedWaitsAgainAndWhatWentFurtherIsToBeChosenAnew() {
        var neighbour = Visitor.passingBy(port);
        TellingTest.tell(neighbour, "/v/linde-bankje-dorp", "/v/linde-bankje-dorp", "Weg en weer terug.");
        neighbour.submit(neighbour.get("/briefje"), "/briefje/terugnemen", Map.of());
        assertThat(Visitor.as(port, "ans").get("/de-linde/samen-kijken").words())
                .doesNotContain("Weg en weer terug.");
        var back = neighbour.submit(neighbour.get("/briefje"), "/briefje/terugzetten", Map.of());
        assertThat(back.words()).contains("Het is teruggezet.", "Een sleutelhouder van de buurt kijkt er eerst naar");
        assertThat(Visitor.as(port, "ans").get("/de-linde/samen-kijken").words())
                .contains("Weg en weer terug.");
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Was voor iedereen.");
        form.put("circle", "PUBLIC");
        var path = storyPath(farida.post("/de-linde/verhalen", form));
        farida.submit(farida.get(path), path + "/terugnemen", Map.of());
        assertThat(farida.submit(farida.get(path), path + "/terugzetten", Map.of())
                        .words())
                .contains(
                        "Het is teruggezet, voor de buurt. Mocht een gast of iedereen het lezen? Kies dat dan opnieuw.");
    }

    @Test
    void bySlipItIsTakenBackAndErasedWithoutAnAccount() {
        var neighbour = Visitor.passingBy(port);
        TellingTest.tell(neighbour, "/v/linde-bankje-dorp", "/v/linde-bankje-dorp", "Toch maar niet.");
        var taken = neighbour.submit(neighbour.get("/briefje"), "/briefje/terugnemen", Map.of());
        assertThat(taken.words()).contains("Weggehaald");
        assertThat(taken.page().select("details:contains(Echt wissen?) form[action$=/wissen]"))
                .hasSize(1);
        var gone = neighbour.submit(taken, "/briefje/wissen", Map.of());
        assertThat(gone.words()).contains("Het is weg");
        assertThat(Visitor.as(port, "ans").get("/de-linde/samen-kijken").words())
                .doesNotContain("Toch maar niet.");
    }

    @Test
    void nobodyTakesBackWhatSomebodyElseTold() {
        var farida = Visitor.as(port, "farida");
        var path = storyPath(tell(farida, "Dit is van Farida."));
        var ans = Visitor.as(port, "ans");
        var token = ans.get("/de-linde/vertel")
                .page()
                .selectFirst("input[name=_csrf]")
                .val();
        assertThat(ans.post(path + "/terugnemen", Map.of("_csrf", token)).status())
                .isEqualTo(404);
        assertThat(ans.get(path).words()).contains("Dit is van Farida.");
    }

    @Test
    void aCorrectionKeepsItsHistoryForTheTellerAndDropsASharedTextToTheNeighbourhood() {
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Iedereen mag het wten.");
        form.put("circle", "PUBLIC");
        var path = storyPath(farida.post("/de-linde/verhalen", form));
        TellingTest.sayYes(Visitor.as(port, "ans"), "Iedereen mag het wten.");
        assertThat(Visitor.passingBy(port).get(path).words()).contains("Iedereen mag het wten.");
        farida.submit(
                farida.get(path + "/verbeteren"), path + "/verbeteren", Map.of("text", "Iedereen mag het weten."));
        assertThat(Visitor.passingBy(port).get(path).status()).isEqualTo(404);
        assertThat(farida.get(path + "/verbeteren").words()).contains("Wat er eerst stond Iedereen mag het wten.");
        assertThat(Visitor.as(port, "ans").get(path).words()).contains("weten.").doesNotContain("wten.");
    }

    /** The other tap has written that it was taken back, and has not finished yet. */
    @Test
    void aDoubleTapAtOnceTakesItBackOnce() {
        var farida = Visitor.as(port, "farida");
        var path = storyPath(tell(farida, "Twee keer getikt."));
        var page = farida.get(path);
        var second = transactions.execute(transaction -> {
            operator.sql("set local role app_move").update();
            operator.sql("""
                            insert into moment.withdrawal (space_id, moment_id, circle, withdrawn_at, gone_at)
                            select space_id, id, 1, now(), now() + interval '7 days' from moment.moment where id = :story""")
                    .param("story", UUID.fromString(path.replaceAll(".*/", "")))
                    .update();
            var tap = CompletableFuture.supplyAsync(() -> farida.submit(page, path + "/terugnemen", Map.of()));
            assertThat(waits()).as("the second tap waits for the first").isTrue();
            return tap;
        });
        assertThat(second.join().status()).isEqualTo(200);
    }

    private boolean waits() {
        for (int look = 0; look < 500; look++) {
            if (operator.sql("select exists (select from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return false;
    }

    private static Visitor.Seen tell(Visitor visitor, String words) {
        return TellingTest.tell(visitor, "/de-linde/vertel", "/de-linde/verhalen", words);
    }

    private static String storyPath(Visitor.Seen told) {
        return told.path().replace("/verteld", "");
    }
}
