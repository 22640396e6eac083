package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The neighbourhood asked its guest to leave: what it sent stays, what it did not send asks nobody anything. */
@InTheVillage
@VillageAgain
class GuestGoneTest {
    @LocalServerPort
    int port;

    @Test
    void aDraftAsksNobodyAnyMoreAndWhatWasWrittenBackIsReadAtHome() {
        var sent = new WritingFromStories(port);
        sent.writes("De ramen gingen open.", sent.tells("Iemand zette alle ramen open."));
        sent.answers("De ramen gingen open.", Map.of("answer", "YES"));
        sent.isReadAlong();
        assertThat(sent.ineke.get(sent.letter).words()).contains("Een sleutelhouder las hem en vond het goed");
        var address = sent.sends();
        var draft = new WritingFromStories(port);
        draft.writes("De deur ging open.", draft.tells("Iemand zette de deur open."));
        assertThat(draft.farida.get("/de-linde/zinnen").words()).contains("De deur ging open.");
        var asked = draft.farida.get("/de-linde/nu").words();
        assertThat(asked).contains("over jouw verhaal: klopt hij?");

        sent.isAskedToLeave();
        assertThat(draft.farida.get("/de-linde/zinnen").words())
                .contains("De ramen gingen open.")
                .doesNotContain("De deur ging open.");
        assertThat(draft.farida.get("/de-linde/nu").words()).isNotEqualTo(asked);

        var reader = Visitor.passingBy(port);
        reader.submit(
                reader.get(address),
                address + "/antwoord#antwoord",
                Map.of("name", "Marjan, gemeente", "reply", "Fijn dat het kon."));
        assertThat(Visitor.as(port, "yvonne").get("/welzijn-waterkant/brieven").words())
                .contains("Iemand schreef terug", "Fijn dat het kon.", "Marjan, gemeente");
        assertThat(sent.ans.get(sent.letter).words()).contains("Fijn dat het kon.");
    }
}
