package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ruimtemaker.InTheVillage;
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
import org.springframework.test.annotation.DirtiesContext;

/** Random tellings and second thoughts, each against the rule written down a second time. */
@InTheVillage
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
    private static final List<String> NAMES =
            List.of("sjaan", "rachid", "gerrit", "priya", "bep", "tom", "willy", "aziz");
    private static final int STEPS = 300;

    private final Tellings tellings;
    private final Figures figures;
    private final Database database;
    private final JdbcClient db;
    private final List<Actor> tellers = new ArrayList<>();
    private Actor bas = Actor.NOBODY;

    FiguresTest(ApplicationContext house, Figures figures, Database database, JdbcClient db) {
        this.tellings = new Tellings(house);
        this.figures = figures;
        this.database = database;
        this.db = db;
    }

    @BeforeAll
    void comeIn() {
        NAMES.forEach(name -> tellers.add(Tellings.signedIn(database, name)));
        tellers.add(Tellings.atTheDoor());
        bas = Tellings.signedIn(database, "bas");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whatIsShownIsTheRuleAndNobodyIsFoundBySubtracting(int seed) {
        var random = new Random(seed);
        var year = Year.of(1990 + seed);
        var model = new FigureModel();
        var stories = new ArrayList<Story>();
        var lastSeen = new HashMap<String, Map<String, Integer>>();
        int seen = 0;
        for (int step = 0; step < STEPS; step++) {
            act(random, year, step, stories, model);
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

    /** A story, what it says, and whether it is there and counts. */
    private static final class Story {
        private final Tellings.Told told;
        private final String teller;
        private Decision decision;
        private boolean there = true;
        private boolean counts;

        Story(Tellings.Told told, String teller, Decision decision) {
            this.told = told;
            this.teller = teller;
            this.decision = decision;
        }

        int worth() {
            return there && counts ? 1 : 0;
        }
    }

    private void act(Random random, Year year, int step, List<Story> stories, FigureModel model) {
        int what = random.nextInt(20);
        if (stories.isEmpty() || what < 8) {
            int who = random.nextInt(tellers.size());
            var decision = decision(random);
            var key = year + " " + step;
            var told =
                    tellings.tell(tellers.get(who), Tellings.form(key, year + "-0" + (1 + step % 9) + "-05", decision));
            stories.add(new Story(told, "teller " + who, decision));
            what = random.nextInt(4) == 0 ? 19 : 8;
            if (what == 19) return;
        }
        var story = what == 8 ? stories.getLast() : stories.get(random.nextInt(stories.size()));
        model.add(story.teller, story.decision, -story.worth());
        change(random, year, step, what, story, stories);
        model.add(story.teller, story.decision, story.worth());
        model.settle();
    }

    private void change(Random random, Year year, int step, int what, Story story, List<Story> stories) {
        if (what < 13) {
            story.counts = what < 11;
            tellings.letCount(story.told, story.counts);
        } else if (what < 15 && story.there) {
            story.decision = decision(random);
            tellings.correct(story.told, Tellings.form("again", year + "-03-05", story.decision));
        } else if (what < 19 && story.there) {
            story.there = false;
            tellings.takeBack(story.told);
        } else if (what < 19) {
            story.there = true;
            tellings.putBack(story.told);
        } else {
            story.there = false;
            tellings.purge(story.told);
            stories.remove(story);
        }
    }

    /** Mostly a few kinds, so that figures come about. */
    private static Decision decision(Random random) {
        var party = Decision.Party.values();
        return new Decision(
                true,
                party[random.nextInt(4)],
                random.nextInt(3) == 0 ? party[random.nextInt(4)] : Decision.Party.RESIDENTS,
                random.nextInt(9) == 0 ? null : party[random.nextInt(3)],
                random.nextInt(4) == 0 ? null : Decision.Welcome.values()[random.nextInt(3)],
                random.nextInt(3) == 0);
    }

    private Map<String, Integer> shown(Year year) {
        return tellings.inSpace(
                bas,
                "welzijn-waterkant",
                visit -> figures.mirrored(year, java.time.LocalDate.of(2026, 6, 15)).stream()
                        .collect(HashMap::new, (map, each) -> map.put(each.name(), each.stories()), HashMap::putAll));
    }

    private static long changes(Map<String, Integer> before, Map<String, Integer> after) {
        var tellers = new java.util.HashSet<>(before.keySet());
        tellers.addAll(after.keySet());
        return tellers.stream()
                .filter(teller -> !java.util.Objects.equals(before.get(teller), after.get(teller)))
                .count();
    }
}
