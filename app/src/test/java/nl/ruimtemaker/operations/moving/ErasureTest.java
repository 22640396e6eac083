package nl.ruimtemaker.operations.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A whole space goes: first a guest, then the neighbourhood where it was. */
@InTheVillage
@VillageAgain
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureTest {
    @LocalServerPort
    int port;

    private final Erasure erasure;
    private final Everywhere everywhere;

    ErasureTest(Erasure erasure, Operator operator) {
        this.erasure = erasure;
        this.everywhere = new Everywhere(operator);
    }

    @Test
    @Order(1)
    void ofAGuestNothingIsLeftAndWhatTheNeighbourhoodHadWithItStays() {
        var guest = everywhere.space("welzijn-waterkant");
        var bas = everywhere.person("bas@waterkant.example");
        var mees = everywhere.person("mees@waterkant.example");
        assertThat(everywhere.id(guest)).contains("people.guesthood.with_space_id", "letter.letter.with_space_id");
        assertThat(erasure.nameOf("welzijn-waterkant")).isEqualTo("Welzijn Waterkant");
        var counted = erasure.erase("welzijn-waterkant");
        assertThat(counted.before()).containsEntry("people.space", 1L).containsKey("letter.reply");
        assertThat(counted.after().values()).allMatch(left -> left == 0);
        assertThat(everywhere.id(guest)).isEmpty();
        assertThat(everywhere.words(guest.toString())).isEmpty();
        assertThat(everywhere.id(bas)).isEmpty();
        assertThat(everywhere.words("bas@waterkant.example")).isEmpty();
        // He told something in De Linde himself, and comes back to that.
        assertThat(everywhere.id(mees)).contains("people.address.person_id", "moment.moment.teller_id");

        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/wie-leest-mee").words()).contains("Een plek die er niet meer is");
        assertThat(ans.get("/de-linde/brieven").status()).isEqualTo(200);
        assertThat(ans.get("/de-linde/naar-buiten").status()).isEqualTo(200);
        assertThat(ans.get("/de-linde/afspraken").words()).contains("Een plek die er niet meer is");
        assertThat(Visitor.passingBy(port).get("/welzijn-waterkant").status()).isEqualTo(404);
        assertThatThrownBy(() -> erasure.erase("welzijn-waterkant")).hasMessageContaining("There is no space");
    }

    @Test
    @Order(2)
    void ofANeighbourhoodNothingIsLeftAndItsLettersHaveNoAddress() {
        var space = everywhere.space("de-linde");
        var ans = everywhere.person("ans@delinde.example");
        assertThat(Visitor.passingBy(port).get("/brief/lindebus-krijt-stoep").status())
                .isEqualTo(200);
        erasure.erase("de-linde");
        assertThat(everywhere.id(space)).isEmpty();
        assertThat(everywhere.id(ans)).isEmpty();
        assertThat(everywhere.words("ans@delinde.example")).isEmpty();
        var passerBy = Visitor.passingBy(port);
        for (var page : new String[] {
            "/de-linde",
            "/v/linde-bankje-dorp",
            "/brief/lindebus-krijt-stoep",
            "/brief/lindebus-krijt-stoep.pdf",
            "/nakijken/nakijken-otto-halte",
            "/afspraak/afspraak-linde-2-stoelen"
        }) {
            assertThat(passerBy.get(page).status()).as(page).isEqualTo(404);
        }
        assertThat(Visitor.as(port, "sjaan").get("/het-want").status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void aStoryThatComesInJustThenKeepsNothingFromGoing() throws Exception {
        var space = everywhere.space("het-want");
        var stop = new AtomicBoolean();
        var teller = Thread.ofVirtual().start(() -> tellOn(stop));
        erasure.erase("het-want");
        stop.set(true);
        teller.join();
        assertThat(everywhere.id(space)).isEmpty();
    }

    private void tellOn(AtomicBoolean stop) {
        var sjaan = Visitor.as(port, "sjaan");
        var form = sjaan.get("/het-want/vertel").page().selectFirst("form[action=/het-want/verhalen]");
        for (int telling = 0; !stop.get(); telling++) {
            var fields = Visitor.filledIn(form);
            fields.put("key", "een-sleutel-onder-het-wissen-" + telling);
            fields.put("text", "Onder het wissen " + telling);
            sjaan.post("/het-want/verhalen", fields);
        }
    }
}
