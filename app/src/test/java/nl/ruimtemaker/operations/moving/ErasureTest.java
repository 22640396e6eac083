package nl.ruimtemaker.operations.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole space goes: first a guest, then the neighbourhood where it was, then one where somebody does something just then. */
@InTheVillage
@VillageAgain
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureTest {
    @LocalServerPort
    int port;

    private final Erasure erasure;
    private final Operator operator;
    private final Everywhere everywhere;

    ErasureTest(Erasure erasure, Operator operator) {
        this.erasure = erasure;
        this.operator = operator;
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

    /** What is stored while all goes is not yet seen by who makes it gone, and holds the space. */
    @Test
    @Order(3)
    void whatComesInJustThenKeepsNothingFromGoing() throws Exception {
        var space = everywhere.space("het-want");
        var erasing = operator.moving(db -> {
            db.sql("insert into people.door select :space, 'just-then', :space, now()")
                    .param("space", space)
                    .update();
            var goes = CompletableFuture.runAsync(() -> erasure.erase("het-want"));
            awaitWhoWaits(db);
            return goes;
        });
        erasing.get();
        assertThat(everywhere.id(space)).isEmpty();
    }

    private static void awaitWhoWaits(JdbcClient db) {
        while (db.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                == 0) {
            Thread.onSpinWait();
        }
    }
}
