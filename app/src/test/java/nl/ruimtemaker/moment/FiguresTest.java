package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random tellings and second thoughts, each against the rule written down a second time. */
@InTheVillage
@VillageAgain
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
    private static final List<String> NAMES =
            List.of("sjaan", "rachid", "gerrit", "priya", "bep", "tom", "willy", "aziz");
    private static final int STEPS = 300;

    private final Tellings tellings;
    private final Figures figures;
    private final JdbcClient operator;
    private final JdbcClient db;
    private final List<Actor> tellers = new ArrayList<>();
    private final Map<String, Actor> people = new HashMap<>();

    FiguresTest(ApplicationContext house, Figures figures, Database database, JdbcClient db) {
        this.tellings = new Tellings(house);
        this.figures = figures;
        this.operator = JdbcClient.create(database.operator());
        this.db = db;
    }

    @BeforeAll
    void comeIn() {
        Stream.concat(NAMES.stream(), Stream.of("bas", "mees"))
                .forEach(name -> people.put(name, Tellings.signedIn(operator, name)));
        NAMES.forEach(name -> tellers.add(people.get(name)));
        tellers.add(Tellings.atTheDoor());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whatIsShownIsTheRuleAndNobodyIsFoundBySubtracting(int seed) {
        var random = new Random(seed);
        var year = Year.of(1990 + seed);
        var model = new FigureModel();
        var thoughts = new SecondThoughts(tellings, tellers, random, year, model);
        var lastSeen = new HashMap<String, Map<String, Integer>>();
        int seen = 0;
        for (int step = 0; step < STEPS; step++) {
            thoughts.next(step);
            var shown = shown(year);
            assertThat(shown).as("seed %d, step %d", seed, step).isEqualTo(model.shown());
            for (var figure : shown.entrySet()) {
                if (figure.getValue() == null) continue;
                seen++;
                var shares = model.shares(figure.getKey());
                assertThat(shares).as(figure.getKey()).hasSizeGreaterThanOrEqualTo(FigureModel.FEWEST);
                assertThat(changes(lastSeen.getOrDefault(figure.getKey(), Map.of()), shares))
                        .as("who changed in " + figure.getKey())
                        .matches(many -> many == 0 || many >= FigureModel.FEWEST);
                lastSeen.put(figure.getKey(), shares);
            }
        }
        assertThat(inTheCommunity("sjaan", year)).as("a member").isEqualTo(model.shown());
        assertThat(inTheCommunity("mees", year)).as("a guest").isEqualTo(model.shown());
        assertThat(atTheDoor(year)).as("whoever may only tell").isEmpty();
        assertThat(seen).as("figures that were seen").isGreaterThan(STEPS / 4);
    }

    @Test
    void theLeastNumberOfTellersIsTheSameInTheDatabaseAndInTheAnalysis() {
        assertThat(db.sql("select moment.fewest_tellers()")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isEqualTo(FewestTellers.INSIDE.k())
                .isEqualTo(FigureModel.FEWEST);
    }

    @Test
    void onlyTheRoomOfLettersAsksForAFigureOfAnySpace() {
        for (var asked : List.of("figure_of", "figure_is_anew")) {
            assertThatThrownBy(() -> db.sql("select moment." + asked + "(gen_random_uuid(), 2026, 'BY')")
                            .query()
                            .singleRow())
                    .hasStackTraceContaining("permission denied");
            assertThat(db.sql("select has_function_privilege('app_letter', 'moment." + asked
                                    + "(uuid,int,text)', 'execute')")
                            .query((row, number) -> row.getBoolean(1))
                            .single())
                    .isTrue();
        }
        assertThat(db.sql("select pg_get_function_result('moment.mirrored(int,date)'::regprocedure)")
                        .query((row, number) -> row.getString(1))
                        .single())
                .as("no column says which community")
                .isEqualTo("TABLE(class text, stories integer, anew boolean)");
    }

    private Map<String, Integer> shown(Year year) {
        return tellings.inSpace(
                people.get("bas"),
                "welzijn-waterkant",
                visit -> values(figures.mirrored(year, LocalDate.of(2026, 6, 15))));
    }

    private Map<String, Integer> inTheCommunity(String name, Year year) {
        return tellings.inSpace(people.get(name), "het-want", visit -> values(figures.of(visit, year)));
    }

    private Map<String, Integer> atTheDoor(Year year) {
        return tellings.inSpace(Tellings.atTheDoor(), "het-want", visit -> values(figures.of(visit, year)));
    }

    private static Map<String, Integer> values(List<Figure> figures) {
        var values = new HashMap<String, Integer>();
        figures.forEach(figure -> values.put(figure.name(), figure.stories()));
        return values;
    }

    private static long changes(Map<String, Integer> before, Map<String, Integer> after) {
        var tellers = new HashSet<>(before.keySet());
        tellers.addAll(after.keySet());
        return tellers.stream()
                .filter(teller -> !Objects.equals(before.get(teller), after.get(teller)))
                .count();
    }
}
