package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the stories of a letter were chosen is said in numbers that point at nobody. */
@InTheVillage
@VillageAgain
class ChosenStoriesTest {
    private static final String FEW = "alleen als dat niemand aanwijst";

    @LocalServerPort
    int port;

    private final JdbcClient operator;
    private final JdbcClient db;
    private final Sendings sendings;
    private final AtOnce atOnce;

    ChosenStoriesTest(Entrance entrance, Database database, JdbcClient db, Sendings sendings) {
        this.db = db;
        this.sendings = sendings;
        this.operator = JdbcClient.create(database.operator());
        this.atOnce = new AtOnce(entrance, operator);
        operator.sql("set role app_move").update();
    }

    @Test
    void howFewTellersSaidNoIsNotToBeFoundBySubtraction() {
        var it = new Writing(port);
        for (int number = 1; number <= 3; number++) {
            var story = it.tells(it.farida, "Los verhaal " + number);
            it.writes("Losse zin " + number + ".", story);
            if (number < 3) it.answers(it.farida, "Losse zin " + number + ".", "YES", "");
        }
        assertThat(Visitor.passingBy(port).get(it.send()).words())
                .contains("De zinnen kwamen toen uit 2 verhalen.", FEW)
                .doesNotContain("Bij 3 verhalen", "Losse zin 3.");
    }

    @Test
    void oneWhoSaidNoAmongFiveIsNotFoundBySubtractingAlsoNotFromASentenceThatWasStruck() {
        var it = new Writing(port);
        var tellers = List.of("farida", "hassan", "joop", "kees", "samira").stream()
                .map(name -> Writing.byMail(port, name))
                .toList();
        var stories = new ArrayList<String>();
        for (var teller : tellers) {
            stories.add(it.tells(teller, "Ik roerde in de pan."));
        }
        it.writes("Wij roerden met vijf.", stories.toArray(String[]::new));
        it.writes("Wij roerden om beurten.", stories.subList(0, 4).toArray(String[]::new));
        for (int number = 0; number < 5; number++) {
            it.answers(tellers.get(number), "Wij roerden met vijf.", number == 4 ? "NO" : "YES", "");
            if (number < 4) it.answers(tellers.get(number), "Wij roerden om beurten.", "YES", "");
        }
        assertThat(Visitor.passingBy(port).get(it.send()).words())
                .contains("De zinnen kwamen toen uit 4 verhalen.", FEW)
                .doesNotContain("Bij 5 verhalen", "Bij 4 verhalen");

        var other = new Writing(port);
        other.writes("Wij roerden alweer.", stories.toArray(String[]::new));
        tellers.forEach(teller -> other.answers(teller, "Wij roerden alweer.", "YES", ""));
        other.writes("En nog eens.", stories.toArray(String[]::new));
        strike(other, "En nog eens.");
        assertThat(Visitor.passingBy(port).get(other.send()).words())
                .as("the same words when nobody said no")
                .contains(FEW)
                .doesNotContain("Bij 5 verhalen");
        var refused = new Writing(port);
        refused.writes("Dit wilde niemand.", stories.toArray(String[]::new));
        tellers.forEach(teller -> refused.answers(teller, "Dit wilde niemand.", "NO", ""));
        refused.writes("Dit wel.", refused.tells(refused.farida, "Ik schepte op."));
        refused.answers(refused.farida, "Dit wel.", "YES", "");
        assertThat(Visitor.passingBy(port).get(refused.send()).words())
                .contains("Bij 6 verhalen is de verteller om een zin gevraagd.")
                .doesNotContain(FEW);
        var struck = new Writing(port);
        struck.writes("Dit gaat er weer uit.", stories.get(4));
        strike(struck, "Dit gaat er weer uit.");
        struck.add("DID", "Wij zetten koffie.");
        assertThat(Visitor.passingBy(port).get(struck.send()).words())
                .contains(FEW)
                .doesNotContain("Bij geen verhaal");
    }

    @Test
    void ofAGuestOnlyWhatMayBeCountedAndOnlyFromGuesthoodsThatHold() {
        for (int teller = 0; teller < 6; teller++) {
            var id = story("2021-05-0" + (teller + 1) + "T10:00Z", 3);
            if (teller > 0) letsCount(id, true);
        }
        var past = story("2021-05-08T10:00Z", 2);
        letsCount(past, true);
        readByAPastGuest(past);
        var counted = story("2021-05-09T10:00Z", 3);
        letsCount(counted, true);
        letsCount(counted, false);
        assertThat(sentByGuest("2021-05-01", "2021-05-31"))
                .contains("las de schrijver over deze tijd 5 verhalen die van hun verteller mogen meetellen.");
        assertThat(sentByGuest("2021-05-01", "2021-05-05"))
                .contains("De zinnen kwamen uit geen verhaal.")
                .doesNotContain("las de schrijver", "kon de schrijver");
    }

    @Test
    void onWhichDayAStoryWasToldIsSaidByTheClockHereAndNotByThatOfTheDatabase() throws Exception {
        for (int teller = 0; teller < 5; teller++) {
            story("2021-08-03T22:30Z", 1);
        }
        assertThat(sentByUs("2021-08-04")).contains("kon de schrijver over deze tijd 5 verhalen lezen.");
        assertThat(sentByUs("2021-08-03")).doesNotContain("kon de schrijver over deze tijd");
    }

    private String sentByGuest(String from, String until) {
        var it = new GuestWriting(port, Map.of("from", from, "until", until));
        it.adds("Wij gaven de sleutel.");
        return Visitor.passingBy(port).get(it.goes()).words();
    }

    /** Sent over a connection that lives on the other side of the world. */
    private String sentByUs(String day) throws Exception {
        var ans = Visitor.as(port, "ans");
        var letter = ans.submit(
                        ans.get("/de-linde/brieven"),
                        "/de-linde/brieven",
                        Map.of("title", "Een nacht", "toWhom", "de gemeente", "from", day, "until", day))
                .path();
        ans.submit(ans.get(letter), letter + "/zinnen", Map.of("kind", "DID", "text", "Wij bleven op."));
        atOnce.inTheMidst(
                atOnce.signedIn("ans"),
                visit -> {
                    db.sql("set local time zone 'Pacific/Honolulu'").update();
                    sendings.send(UUID.fromString(letter.replaceAll(".*/", "")));
                },
                List.<Callable<String>>of());
        var address = ans.get(letter).page().selectFirst("a[href^=/brief/]").attr("href");
        return Visitor.passingBy(port).get(address).words();
    }

    private static void strike(Writing it, String sentence) {
        var page = it.ans.get(it.letter);
        var action = page.page()
                .selectFirst(".claim:contains(" + sentence + ") form[action$=/weg]")
                .attr("action");
        it.ans.submit(page, action, Map.of());
    }

    /** Of somebody who told nothing else. */
    private UUID story(String told, int circle) {
        var id = UUID.randomUUID();
        operator.sql("""
                        insert into moment.moment (space_id, id, key_hash, told_at, teller_id, text, circle)
                        select s.id, :id, decode(md5(:id::text), 'hex'), :told::timestamptz, :id, 'Een nacht.', :circle
                        from people.space s where s.slug = 'de-linde'""")
                .param("id", id)
                .param("told", told)
                .param("circle", circle)
                .update();
        return id;
    }

    private void letsCount(UUID story, boolean counted) {
        operator.sql("""
                        insert into people.consent
                            (space_id, id, subject_id, purpose, side, person_id, answer, text_version, how, at)
                        select s.id, :id, :story, 'COUNT', 'TELLER', :story, :answer, 1, 'PAGE', '2021-06-01'
                        from people.space s where s.slug = 'de-linde'""")
                .param("id", new UUID(counted ? 1 : 2, story.getLeastSignificantBits()))
                .param("story", story)
                .param("answer", counted ? "YES" : "BACK")
                .update();
    }

    private void readByAPastGuest(UUID story) {
        operator.sql("""
                        with past as (
                            insert into people.guesthood
                                (space_id, id, with_space_id, from_day, until_day, let_in_by, let_in_at, ended_at, ended_by)
                            select c.id, :story, o.id, '2021-01-01', '2031-01-01', :story, '2021-01-01', '2021-12-31', :story
                            from people.space c, people.space o
                            where c.slug = 'de-linde' and o.slug = 'welzijn-waterkant'
                            returning space_id, id)
                        insert into moment.reader (space_id, guesthood_id, moment_id, told_at, let_by, let_at)
                        select space_id, id, :story, '2021-05-08', :story, '2021-05-08' from past""").param("story", story).update();
    }
}
