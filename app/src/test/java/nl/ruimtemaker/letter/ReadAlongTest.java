package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keepers do with a guest's letter holds for what they read, and the neighbourhood can see it. */
@InTheVillage
@VillageAgain
class ReadAlongTest {
    @LocalServerPort
    int port;

    private final JdbcClient operator;
    private GuestWriting it;

    ReadAlongTest(Database database) {
        this.operator = JdbcClient.create(database.operator());
    }

    @BeforeEach
    void aLetterOfAGuest() {
        it = new GuestWriting(port);
        it.adds("Wij gaven de sleutel.");
        it.lays();
    }

    @Test
    void aKeeperSaysYesOnlyToTheVersionThatTheyRead() {
        var read = it.ans.get(it.letter);
        it.adds("Wij deden alles.");
        assertSaysThatItChanged(read);
        it.lays();
        assertSaysThatItChanged(read);
        assertThat(it.ineke.get(it.letter).words()).contains("Er moeten nog 2 sleutelhouders lezen");
        it.readsAlong(it.ans);
        assertThat(it.ineke.get(it.letter).words()).contains("Er moet nog één sleutelhouder lezen");
    }

    @Test
    void whatKeepersAndTheGuestDoLeavesALineAndADoubleTapOne() {
        var before = acts();
        it.adds("Wij deden alles.");
        it.lays();
        it.strikes(it.ans, "Wij deden alles.");
        var page = it.ans.get(it.letter);
        it.ans.submit(page, it.letter + "/woord", Map.of("word", "Laat dat zo."));
        it.ans.submit(it.ans.get(it.letter), it.letter + "/woord", Map.of("word", "Laat dat zo."));
        var reading = it.ans.get(it.letter);
        it.ans.submit(reading, it.letter + "/meelezen", Map.of());
        it.ans.submit(reading, it.letter + "/meelezen", Map.of());
        it.readsAlong(it.hassan);
        it.sends();
        it.triesToSend();
        var after = acts();
        for (var line : new String[] {
            "Ans haalde een zin uit een brief van Welzijn Waterkant",
            "Ans zette het woord van de buurt in een brief van Welzijn Waterkant",
            "Ans las een brief van Welzijn Waterkant mee en vond hem goed",
            "Ineke verstuurde als gast een brief van Welzijn Waterkant"
        }) {
            assertThat(after.split(line, -1)).as(line).hasSize(before.split(line, -1).length + 1);
        }
    }

    @Test
    void twoKeepersWhoWriteTheWordAtOnceLoseNothing() {
        var before = it.hassan.get(it.letter);
        it.ans.submit(it.ans.get(it.letter), it.letter + "/woord", Map.of("word", "Ze waren er als we belden."));
        var late = it.hassan.submit(before, it.letter + "/woord", Map.of("word", "Laat dat zo."));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("Iemand anders veranderde dit net.", "Ze waren er als we belden.");
        assertThat(late.page().selectFirst("#word").val()).isEqualTo("Laat dat zo.");
        assertThat(it.hassan
                        .submit(late, it.letter + "/woord", Map.of("word", "Samen: laat dat zo."))
                        .words())
                .contains("Samen: laat dat zo.");
    }

    @Test
    @VillageAgain
    void whereThereAreNoKeepersItWaitsForOne() {
        operator.sql("set role app_gate").update();
        assertThat(operator.sql("update people.standing set standing = 'MEMBER' where standing = 'KEEPER'")
                        .update())
                .isPositive();
        assertThat(it.ineke.get(it.letter).words()).contains("Er moet nog één sleutelhouder lezen");
        assertThat(it.triesToSend().status()).isEqualTo(422);
    }

    private String acts() {
        return Visitor.as(port, "farida").get("/de-linde/sleutels").words();
    }

    private void assertSaysThatItChanged(Visitor.Seen read) {
        var late = it.ans.submit(read, it.letter + "/meelezen", Map.of());
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("De brief is net veranderd. Lees hem opnieuw.", "Wij deden alles.");
    }
}
