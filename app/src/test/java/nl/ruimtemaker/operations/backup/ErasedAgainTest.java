package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A backup was made; then people took back, made narrower and left; then the machine burned, and the backup is put back. */
class ErasedAgainTest {
    private static final Clock CLOCK = Clock.systemUTC();

    private static Installation there;
    private static Installation.Running house;
    private static Restored back;
    private static String calledBack = "";

    @BeforeAll
    static void whatHappened() throws Exception {
        there = Installation.empty();
        try (var here = Installation.empty()) {
            var backups = new Backups(here.settings(), CLOCK);
            var file = backups.next();
            try (var before = here.start()) {
                backups.make(file);
                takeBack(before);
                leave(before);
                record(here);
            }
            back = new Restoring(there.settings(), CLOCK).from(file);
        }
        house = there.start();
    }

    private static void takeBack(Installation.Running house) {
        var farida = house.as("farida");
        farida.submit(farida.get(story("thermos")), story("thermos") + "/terugnemen", Map.of());
        farida.submit(farida.get(story("kraan")), story("kraan") + "/terugnemen", Map.of());
        farida.submit(farida.get(story("kraan")), story("kraan") + "/wissen", Map.of());
        farida.submit(farida.get(story("dans")), story("dans") + "/terugnemen", Map.of());
        farida.submit(farida.get(story("dans")), story("dans") + "/terugzetten", Map.of());
        farida.submit(
                farida.get(story("brood") + "/verbeteren"),
                story("brood") + "/verbeteren",
                Map.of("text", "De bakker geeft op zaterdag brood, zonder dat ik zeg wie."));
        farida.submit(farida.get(story("ramen")), story("ramen") + "/kring", Map.of("circle", "OWN"));
        var hassan = house.as("hassan");
        var questions = hassan.get("/de-linde/zinnen");
        var answer = questions
                .page()
                .selectFirst("article:contains(folder over de fietshoek) form")
                .attr("action");
        assertThat(hassan.submit(questions, answer, Map.of("answer", "NO")).words())
                .contains("folder over de fietshoek");
        assertThat(claims(house)).doesNotContain("fietshoek");
        var ans = house.as("ans");
        ans.submit(ans.get("/de-linde/naar-buiten"), callsBack(ans), Map.of());
        ans.submit(
                ans.get("/de-linde/wie-leest-mee"),
                "/de-linde/wie-leest-mee/" + id("g-linde-waterkant") + "/gaan",
                Map.of());
    }

    private static void leave(Installation.Running house) {
        var lotte = byMail(house, "lotte");
        lotte.submit(lotte.get("/mij"), "/mij/weg", Map.of("goesAlong", "false"));
        var wim = byMail(house, "wim");
        wim.submit(wim.get("/mij"), "/de-linde/weggaan", Map.of());
    }

    private static void record(Installation here) throws SQLException {
        try (var database = Database.reached(here.settings());
                var owner = database.owner();
                var erases = owner.createStatement()) {
            erases.execute("set role app_erase");
            for (var space : new String[] {"het-want", "welzijn-waterkant"}) {
                erases.execute("insert into platform.erasure (id, what, subject_id, at)"
                        + " values (gen_random_uuid(), 'people.space', '" + id(space) + "', now())");
            }
            new PastErasures(here.settings(), CLOCK)
                    .write(database, here.settings().backups());
        }
        assertThat(here.settings().backups().resolve("erasures.csv"))
                .content()
                .contains("moment.purged")
                .doesNotContainIgnoringCase("lotte")
                .doesNotContain("bakker");
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
        assertThat(ans.get(story("thermos")).status()).isEqualTo(404);
        assertThat(ans.get("/de-linde/zoek?q=legehand").words()).doesNotContain("Ik zet koffie voor vier");
        var farida = house.as("farida");
        farida.submit(farida.get(story("thermos")), story("thermos") + "/terugzetten", Map.of());
        assertThat(ans.get(story("thermos")).words()).contains("Ik zet koffie voor vier");
    }

    @Test
    void whatWasErasedForGoodIsNowhere() throws Exception {
        assertThat(house.as("farida").get(story("kraan")).status()).isEqualTo(404);
        assertThat(Rows.one(
                        there.settings(),
                        "select count(*) from moment.moment where id = '" + id("m-linde-kraan") + "'"))
                .isEqualTo("0");
    }

    @Test
    void whatWasPutBackIsThere() {
        assertThat(house.as("ans").get(story("dans")).words()).contains("Dinsdagavond hebben we gedanst.");
    }

    @Test
    void whatWasCorrectedOrKeptForOneselfIsReadByItsTellerAlone() {
        for (var word : new String[] {"brood", "ramen"}) {
            assertThat(house.as("ans").get(story(word)).status()).as(word).isEqualTo(404);
            assertThat(house.as("farida").get(story(word)).status()).as(word).isEqualTo(200);
        }
    }

    @Test
    void aSentenceThatItsTellerTookOutOfALetterIsOutOfIt() {
        assertThat(claims(house)).contains("De bushalte zou weg.").doesNotContain("fietshoek");
    }

    @Test
    void whatCameBackFromOutsideStaysIn() throws Exception {
        assertThat(Rows.one(there.settings(), "select circle from moment.moment where id = '" + calledBack + "'"))
                .isEqualTo("1");
    }

    @Test
    void aGuestWhoWasAskedToGoReadsNothing() {
        assertThat(house.as("mees").get(story("sleutel")).status()).isEqualTo(404);
    }

    @Test
    void whoLeftForGoodIsForgottenAndWhoLeftTheNeighbourhoodFindsTheirOwn() throws Exception {
        assertThat(Rows.one(there.settings(), "select count(*) from people.person where name = 'Lotte'"))
                .isEqualTo("0");
        assertThat(house.as("ans").get(story("kat")).words())
                .contains("De kat van Truus", "iemand uit de buurt")
                .doesNotContain("verteld door Lotte");
        var wim = byMail(house, "wim");
        assertThat(wim.get("/de-linde/sleutels").status()).isEqualTo(404);
        assertThat(wim.get("/de-linde/van-mij").words()).contains("Ruzie over de glasbak.");
    }

    @Test
    void aSpaceThatWasErasedIsGoneWithAllThatWasInIt() throws Exception {
        assertThat(house.as("ans").get("/het-want").status()).isEqualTo(404);
        for (var table : new String[] {"moment.moment", "people.consent", "people.guesthood", "neighbourhood.place"}) {
            assertThat(Rows.one(
                            there.settings(),
                            "select count(*) from " + table + " where space_id = '" + id("het-want") + "'"))
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
                                + " where g.space_id = '" + id("de-linde") + "' and g.ended_at is not null"
                                + " and s.name = 'Een plek die er niet meer is'"))
                .isNotEqualTo("0");
        assertThat(Rows.one(
                        there.settings(),
                        "select count(*)::text from letter.letter where with_space_id = '" + id("welzijn-waterkant")
                                + "'"))
                .isEqualTo("0");
    }

    @Test
    void theMirrorCountsWhatIsThereNow() throws Exception {
        var counted =
                "select coalesce(sum(readable), 0)::text from moment.tally where space_id = '" + id("de-linde") + "'";
        var expected = """
                select sum(cardinality(t.classes))::text from moment.tallied t
                join moment.moment m on m.space_id = t.space_id and m.id = t.moment_id and m.circle >= 1
                where t.space_id = '%s'""".formatted(id("de-linde"));
        assertThat(Rows.one(there.settings(), counted)).isEqualTo(Rows.one(there.settings(), expected));
    }

    private static String claims(Installation.Running house) {
        return Visitor.passingBy(house.port())
                .get("/brief/lindebus-krijt-stoep")
                .page()
                .select(".claim")
                .text();
    }

    /** The first story that everybody reads. */
    private static String callsBack(Visitor ans) {
        var form = ans.get("/de-linde/naar-buiten").page().selectFirst("form[action*=PUBLIC]");
        calledBack = form.attr("action").replaceAll(".*/naar-buiten/([^/]+)/.*", "$1");
        return form.attr("action");
    }

    private static Visitor byMail(Installation.Running house, String name) {
        var visitor = Visitor.passingBy(house.port());
        visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", name + "@delinde.example"));
        var link = visitor.get("/post")
                .page()
                .selectFirst("article a[href*=/aanmelden/]")
                .attr("href")
                .replaceAll("^https?://[^/]+", "");
        visitor.submit(visitor.get(link), link, Map.of());
        return visitor;
    }

    private static String story(String name) {
        return "/de-linde/verhalen/" + id("m-linde-" + name);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("village:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
