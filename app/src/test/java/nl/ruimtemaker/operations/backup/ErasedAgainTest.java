package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A backup was made; then people took back, made narrower and left; then the machine burned, and the backup is put back. */
class ErasedAgainTest {
    private static final Clock CLOCK = Clock.systemUTC();

    private static Installation there;
    private static Installation.Running house;
    private static Restored back;

    @BeforeAll
    static void whatHappened() throws Exception {
        there = Installation.empty();
        try (var here = Installation.empty()) {
            var backups = new Backups(here.settings(), CLOCK);
            var file = backups.next();
            try (var before = here.start()) {
                Since.set(before.as("ans"), Map.of("waits", "false"));
                Since.comeInByDevice(before);
                backups.make(file);
                Since.takeBack(before);
                Since.leave(before);
                Since.record(here);
            }
            back = new Restoring(there.settings(), CLOCK).from(file);
        }
        house = there.start();
    }

    @AfterAll
    static void close() throws IOException {
        house.close();
        there.close();
    }

    @Test
    void whatWasTakenBackIsTakenBackAgainAndItsTellerMayStillPutItBack() {
        assertThat(back.erasuresKnown()).isTrue();
        assertThat(back.erasures()).isGreaterThan(10);
        var ans = house.as("ans");
        assertThat(ans.get(Since.story("thermos")).status()).isEqualTo(404);
        assertThat(ans.get("/de-linde/zoek?q=legehand").words()).doesNotContain("Ik zet koffie voor vier");
        var farida = house.as("farida");
        farida.submit(farida.get(Since.story("thermos")), Since.story("thermos") + "/terugzetten", Map.of());
        assertThat(ans.get(Since.story("thermos")).words()).contains("Ik zet koffie voor vier");
    }

    @Test
    void whatWasErasedForGoodIsNowhere() throws Exception {
        assertThat(house.as("farida").get(Since.story("kraan")).status()).isEqualTo(404);
        assertThat(Rows.one(
                        there.settings(),
                        "select count(*) from moment.moment where id = '" + Since.id("m-linde-kraan") + "'"))
                .isEqualTo("0");
    }

    @Test
    void whatWasPutBackIsThere() {
        assertThat(house.as("ans").get(Since.story("dans")).words()).contains("Dinsdagavond hebben we gedanst.");
    }

    @Test
    void whatWasCorrectedOrKeptForOneselfIsReadByItsTellerAlone() {
        for (var word : new String[] {"brood", "ramen"}) {
            assertThat(house.as("ans").get(Since.story(word)).status()).as(word).isEqualTo(404);
            assertThat(house.as("farida").get(Since.story(word)).status())
                    .as(word)
                    .isEqualTo(200);
        }
    }

    @Test
    void aSentenceThatItsTellerTookOutOfALetterIsOutOfIt() {
        assertThat(Since.claims(house)).contains("De bushalte zou weg.").doesNotContain("fietshoek");
    }

    @Test
    void whatCameBackFromOutsideStaysIn() throws Exception {
        assertThat(Rows.one(there.settings(), "select circle from moment.moment where id = '" + Since.calledBack + "'"))
                .isEqualTo("1");
    }

    @Test
    void aPlaceThatWasShutIsShutAndWhoTellsThereWithoutAnAccountWaits() throws Exception {
        assertThat(Rows.one(there.settings(), "select open || ' ' || waits from people.space where slug = 'de-linde'"))
                .isEqualTo("false true");
    }

    @Test
    void aGuestWhoWasAskedToGoReadsNothing() {
        assertThat(house.as("mees").get(Since.story("sleutel")).status()).isEqualTo(404);
    }

    @Test
    void whoLeftForGoodIsForgottenAndWhoLeftTheNeighbourhoodFindsTheirOwn() throws Exception {
        assertThat(Rows.one(there.settings(), "select count(*) from people.person where name = 'Lotte'"))
                .isEqualTo("0");
        assertThat(house.as("ans").get(Since.story("kat")).words())
                .contains("De kat van Truus", "iemand uit de buurt")
                .doesNotContain("verteld door Lotte");
        var wim = Since.byMail(house, "wim");
        assertThat(wim.get("/de-linde/sleutels").status()).isEqualTo(404);
        assertThat(wim.get("/de-linde/van-mij").words()).contains("Ruzie over de glasbak.");
    }

    @Test
    void aDeviceThatWasTakenAwayStaysAwayAndAnotherStillComesIn() {
        assertThat(Since.TABLET.comeIn(Visitor.passingBy(house.port())).words()).contains("Dag Hassan");
        assertThat(Since.TELEPHONE.comeIn(Visitor.passingBy(house.port())).words())
                .contains("Dit toestel kennen we hier niet, of niet meer.");
    }

    @Test
    void aSpaceThatWasErasedIsGoneWithAllThatWasInIt() throws Exception {
        assertThat(house.as("ans").get("/het-want").status()).isEqualTo(404);
        for (var table : new String[] {"moment.moment", "people.consent", "people.guesthood", "neighbourhood.place"}) {
            assertThat(Rows.one(
                            there.settings(),
                            "select count(*) from " + table + " where space_id = '" + Since.id("het-want") + "'"))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void anOrganisationThatWasErasedIsNobodyWhereItWasAGuest() throws Exception {
        assertThat(house.as("ans").get("/welzijn-waterkant").status()).isEqualTo(404);
        assertThat(house.as("ans").get("/de-linde/afspraken").words())
                .contains("Een plek die er niet meer is")
                .doesNotContain("Welzijn Waterkant");
        assertThat(Rows.one(
                        there.settings(),
                        "select count(*)::text from people.guesthood g join people.space s on s.id = g.with_space_id"
                                + " where g.space_id = '" + Since.id("de-linde") + "' and g.ended_at is not null"
                                + " and s.name = 'Een plek die er niet meer is'"))
                .isNotEqualTo("0");
        assertThat(Rows.one(
                        there.settings(),
                        "select count(*)::text from letter.letter where with_space_id = '"
                                + Since.id("welzijn-waterkant") + "'"))
                .isEqualTo("0");
    }

    @Test
    void theMirrorCountsWhatIsThereNow() throws Exception {
        var counted = "select coalesce(sum(readable), 0)::text from moment.tally where space_id = '"
                + Since.id("de-linde") + "'";
        var expected = """
                select sum(cardinality(t.classes))::text from moment.tallied t
                join moment.moment m on m.space_id = t.space_id and m.id = t.moment_id and m.circle >= 1
                where t.space_id = '%s'""".formatted(Since.id("de-linde"));
        assertThat(Rows.one(there.settings(), counted)).isEqualTo(Rows.one(there.settings(), expected));
    }
}
