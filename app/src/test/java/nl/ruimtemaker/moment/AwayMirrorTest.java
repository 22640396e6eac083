package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an organisation sees of the neighbourhoods where it is a guest. In years of which the village tells nothing itself. */
@InTheVillage
@VillageAgain
class AwayMirrorTest {
    private static final Map<String, String> TOGETHER = Map.of("decided", "TOGETHER");
    private static final Map<String, String> BY_US = Map.of("decided", "RESIDENTS", "doing", "RESIDENTS");
    private static final Map<String, String> FOR_US = Map.of("decided", "ORGANISATION", "welcome", "YES");

    @LocalServerPort
    int port;

    private final JdbcClient operator;

    AwayMirrorTest(Database database) {
        this.operator = JdbcClient.create(database.operator());
    }

    @Test
    void aFigureIsShownFromTheFifthTellerOnStaysUntilFiveChangedAndGoesWithTheGuest() {
        tell("2022-03-01", TOGETHER, "ans", "hassan", "farida", "joop");
        assertThat(seen(2022).words())
                .contains("Nog te weinig om iets te zeggen")
                .doesNotContain("samen beslist");
        tell("2022-04-01", TOGETHER, "kees");
        assertThat(count(2022, "samen beslist")).isEqualTo("5");
        var ans = Teller.of(port, "ans");
        var path = ans.tells("2022-05-01", TOGETHER);
        tell("2022-05-02", TOGETHER, "hassan", "samira", "wim");
        assertThat(count(2022, "samen beslist")).as("four changed").isEqualTo("5");
        ans.does(path, "/terugnemen", Map.of());
        tell("2022-05-03", TOGETHER, "farida");
        assertThat(count(2022, "samen beslist")).as("one thought again").isEqualTo("5");
        tell("2022-05-04", TOGETHER, "lotte");
        assertThat(count(2022, "samen beslist")).as("five changed").isEqualTo("10");
        askToLeave();
        assertThat(seen(2022).words())
                .contains("Nog te weinig om iets te zeggen")
                .doesNotContain("samen beslist");
        letInAgain();
        assertThat(count(2022, "samen beslist")).isEqualTo("10");
    }

    @Test
    void whatIsTakenBackIsCountedAnewUntilItIsBack() {
        tell("2023-03-01", BY_US, "ans", "hassan", "farida", "kees");
        var joop = Teller.of(port, "joop");
        var first = joop.tells("2023-03-01", BY_US);
        assertThat(count(2023, "bewoners beslisten zelf")).isEqualTo("5");
        var second = joop.tells("2023-06-01", BY_US);
        joop.letsCount(second, false);
        assertThat(count(2023, "bewoners beslisten zelf")).isEqualTo("5");
        joop.letsCount(first, false);
        assertThat(seen(2023).words()).contains("Hoe vaak bewoners zelf beslisten, wordt opnieuw geteld.");
        assertThat(count(2023, "bewoners beslisten zelf")).isEmpty();
        joop.letsCount(first, true);
        assertThat(count(2023, "bewoners beslisten zelf")).isEqualTo("5");
        joop.does(first, "/terugnemen", Map.of());
        assertThat(seen(2023).words()).contains("Hoe vaak bewoners zelf beslisten, wordt opnieuw geteld.");
    }

    @Test
    void whoeverLeavesForGoodStandsInNoTableOfFigures() {
        tell("2023-03-01", FOR_US, "truus", "dilan", "piet", "nadia", "wim");
        assertThat(count(2023, "een organisatie besliste, en het was welkom")).isEqualTo("5");
        Teller.of(port, "piet").tells("2023-04-01", FOR_US);
        for (var table : List.of("tally", "tallied", "figure_share")) {
            assertThat(tellers(table)).as(table).contains(id("truus"), id("dilan"));
        }
        Teller.of(port, "truus").leaves(false);
        Teller.of(port, "dilan").leaves(true);
        for (var table : List.of("tally", "tallied", "figure_share", "figure_change")) {
            assertThat(tellers(table)).as(table).isNotEmpty().doesNotContain(id("truus"), id("dilan"));
        }
        assertThat(seen(2023).words()).contains("het welkom was, wordt opnieuw geteld.");
        assertThat(asCounter("select tellers::text from moment.figure where year = 2023 and class = 'FOR'"))
                .containsExactly("5");
    }

    @Test
    void nothingLeadsFromAPartToAStoryAndNoYearStandsBesideAnother() {
        tell("2022-09-01", Map.of("decided", "ORGANISATION"), "ans", "hassan", "farida", "joop", "kees");
        var page = seen(2022).page();
        var mirror = page.selectFirst("section.mirror:contains(Waar maken we ruimte?)");
        assertThat(mirror.select("a")).isEmpty();
        assertThat(mirror.selectFirst(".fact").text())
                .as("the whole is what is shown, and no more")
                .startsWith(mirror.select("li b").eachText().stream()
                                .mapToInt(Integer::parseInt)
                                .sum()
                        + " keer");
        assertThat(mirror.select("tbody tr")).isNotEmpty().hasSameSizeAs(mirror.select("svg.bar rect"));
        assertThat(mirror.select("details").text()).contains("Zo is geteld", "minstens vijf mensen");
        assertThat(mirror.text())
                .endsWith("Wat lieten wij los, en wat gebeurde er toen?")
                .doesNotContain("De Linde");
        assertThat(page.select("#jaar option").eachText()).containsExactly("2026", "2025", "2024", "2023", "2022");
        assertThat(page.select("#jaar option[selected]").eachText()).containsExactly("2022");
        for (var odd : List.of("1999", "2027", "x", "20222", "-2022")) {
            assertThat(Visitor.as(port, "bas")
                            .get("/welzijn-waterkant/spiegels?jaar=" + odd)
                            .page()
                            .select("#jaar option[selected]")
                            .eachText())
                    .as(odd)
                    .containsExactly("2026");
        }
    }

    private void tell(String day, Map<String, String> decision, String... names) {
        for (var name : names) {
            Teller.of(port, name).tells(day, decision);
        }
    }

    private Visitor.Seen seen(int year) {
        return Visitor.as(port, "bas").get("/welzijn-waterkant/spiegels?jaar=" + year);
    }

    private String count(int year, String part) {
        return seen(year)
                .page()
                .select("section.mirror li:contains(" + part + ") b")
                .text();
    }

    private void askToLeave() {
        var ans = Visitor.as(port, "ans");
        var along = ans.get("/de-linde/wie-leest-mee");
        ans.submit(along, along.page().selectFirst("form[action$=/gaan]").attr("action"), Map.of());
    }

    private void letInAgain() {
        var ans = Visitor.as(port, "ans");
        ans.submit(
                ans.get("/de-linde/wie-leest-mee"),
                "/de-linde/wie-leest-mee",
                Map.of("word", "welzijn-waterkant", "from", "2026-06-15", "until", "2026-12-15", "sure", "true"));
    }

    private List<String> tellers(String table) {
        return asCounter("select distinct teller_id::text from moment." + table);
    }

    private List<String> asCounter(String sql) {
        operator.sql("set role app_count").update();
        return operator.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(("village:" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
