package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheVillage
@VillageAgain
class SpaceMirrorTest {
    @LocalServerPort
    int port;

    private final Database database;

    SpaceMirrorTest(Database database) {
        this.database = database;
    }

    /** The rule of who decided, done and asked for it: the first line that fits holds. */
    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, RESIDENTS, YES, unknown",
        ", RESIDENTS, YES, unknown",
        "ORGANISATION, ORGANISATION, NO, to",
        "ORGANISATION, ORGANISATION, YES, for",
        "ORGANISATION, TOGETHER, UNKNOWN, to-or-for",
        "ORGANISATION, RESIDENTS, , to-or-for",
        "ORGANISATION, RESIDENTS, NO, hands-of-anothers-plan",
        "TOGETHER, ORGANISATION, NO, with",
        "RESIDENTS, RESIDENTS, , by",
        "RESIDENTS, TOGETHER, NO, by",
        "RESIDENTS, ORGANISATION, , commissioned",
        "RESIDENTS, , , doing-unknown"
    })
    void whatSomebodyTellsStandsBehindItsPart(String decided, String doing, String welcome, String part) {
        var words = "Spiegel %s %s %s %s".formatted(decided, doing, welcome, part);
        tell("farida", words, decided, doing, welcome);
        assertThat(Visitor.as(port, "ans")
                        .get("/de-linde/spiegels/ruimte/" + part)
                        .words())
                .contains(words);
    }

    @Test
    void whereNoOrganisationWasNothingIsCounted() {
        var before = Visitor.as(port, "ans").get("/de-linde/spiegels").words();
        var farida = Visitor.as(port, "farida");
        var form = form(farida, "Gewoon een buur met soep.");
        form.put("decided", "RESIDENTS");
        form.put("organisation", "false");
        assertThat(farida.post("/de-linde/verhalen", form).status()).isEqualTo(200);
        assertThat(Visitor.as(port, "ans").get("/de-linde/spiegels").words()).isEqualTo(before);
    }

    @Test
    void countsComeFirstAndHowTheyWereCountedBehindThem() {
        var page = Visitor.as(port, "ans").get("/de-linde/spiegels").page();
        var mirror = page.selectFirst("section.mirror:contains(Waar hadden wij de ruimte?)");
        int said = Integer.parseInt(mirror.selectFirst(".fact").text().replaceAll("\\D.*", ""));
        assertThat(mirror.select("li b").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(said);
        assertThat(mirror.select("tbody tr")).hasSameSizeAs(mirror.select("svg.bar rect"));
        assertThat(mirror.select("details").text()).contains("Zo is geteld");
        assertThat(mirror.select("tbody td:last-child").eachText())
                .allMatch(each -> each.matches("\\d+% \\(\\d+ tot \\d+\\)"));
        assertThat(mirror.text()).endsWith("Wat lieten anderen los, en wat gebeurde er toen?");
        var few = Visitor.as(port, "ans").get("/de-linde/spiegels?van=1999-01&tot=1999-02");
        assertThat(few.words()).contains("In deze maanden is niets verteld waar een organisatie bij was.");
    }

    @Test
    void whatIsTakenBackOrKeptToOneselfIsCountedNoLonger() {
        var told = tell("farida", "Straks neem ik dit terug.", "TOGETHER", "TOGETHER", "YES");
        var with = counted("with");
        var farida = Visitor.as(port, "farida");
        var path = told.path().replace("/verteld", "");
        farida.submit(farida.get(path), path + "/terugnemen", Map.of());
        assertThat(counted("with")).isEqualTo(with - 1);
        farida.submit(farida.get(path), path + "/terugzetten", Map.of());
        assertThat(counted("with")).isEqualTo(with);
        farida.submit(farida.get(path), path + "/kring", Map.of("circle", "OWN"));
        assertThat(counted("with")).isEqualTo(with - 1);
    }

    @Test
    void talliesAreWhatAFullRecountFindsAfterManyChangesAtOnce() throws Exception {
        var random = new Random(7);
        var work = new ArrayList<Runnable>();
        for (int one = 0; one < 60; one++) {
            var decided =
                    List.of("RESIDENTS", "TOGETHER", "ORGANISATION", "UNKNOWN").get(random.nextInt(4));
            var person = List.of("farida", "hassan", "ans").get(random.nextInt(3));
            int number = one;
            boolean takesBack = random.nextBoolean();
            boolean letsCount = random.nextBoolean();
            work.add(() -> {
                var told = tell(person, "Tegelijk " + number, decided, "TOGETHER", "YES");
                var path = told.path().replace("/verteld", "");
                var teller = Visitor.as(port, person);
                if (letsCount) {
                    teller.submit(teller.get(path), path + "/meetellen", Map.of("counted", "true"));
                }
                if (takesBack) {
                    teller.submit(teller.get(path), path + "/terugnemen", Map.of());
                }
            });
        }
        try (var together = Executors.newFixedThreadPool(8)) {
            for (var done :
                    together.invokeAll(work.stream().map(Executors::callable).toList())) {
                done.get();
            }
        }
        assertThat(tallies()).isNotEmpty().isEqualTo(recounted());
    }

    private List<String> tallies() {
        return asked("""
                select space_id || ' ' || month || ' ' || class || ' ' || teller_id || ' ' || readable || ' ' || counted
                from moment.tally where readable > 0 order by 1""");
    }

    private List<String> recounted() {
        var operator = JdbcClient.create(database.operator());
        operator.sql("set role app_count").update();
        operator.sql("select moment.recount()").query().singleRow();
        operator.sql("reset role").update();
        return tallies();
    }

    private List<String> asked(String sql) {
        var operator = JdbcClient.create(database.operator());
        operator.sql("set role app_count").update();
        var found = operator.sql(sql).query((row, number) -> row.getString(1)).list();
        operator.sql("reset role").update();
        return found;
    }

    private int counted(String part) {
        var row = Visitor.as(port, "ans")
                .get("/de-linde/spiegels")
                .page()
                .selectFirst("section.mirror li:has(a[href*=/ruimte/" + part + "?]) b");
        return row == null ? 0 : Integer.parseInt(row.text());
    }

    private Visitor.Seen tell(String person, String words, String decided, String doing, String welcome) {
        var teller = Visitor.as(port, person);
        var form = form(teller, words);
        form.put("organisation", "true");
        if (decided != null) form.put("decided", decided);
        if (doing != null) form.put("doing", doing);
        if (welcome != null) form.put("welcome", welcome);
        return teller.post("/de-linde/verhalen", form);
    }

    private static Map<String, String> form(Visitor teller, String words) {
        return TellingTest.form(teller, "/de-linde/vertel", "/de-linde/verhalen", words);
    }
}
