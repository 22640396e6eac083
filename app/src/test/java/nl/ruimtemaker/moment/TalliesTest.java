package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand tellings and second thoughts, eight at once, by nine tellers in one neighbourhood: each a transaction of its
 * own, as the pages do it. Nobody waits in a circle, and afterwards everything is what a full recount finds.
 */
@InTheVillage
@VillageAgain
class TalliesTest {
    private static final int AT_ONCE = 8;
    private static final int EACH = 1_250;
    private static final List<String> NAMES =
            List.of("sjaan", "rachid", "gerrit", "priya", "bep", "tom", "willy", "aziz");
    private static final List<String> TABLES = List.of("tallied", "tally", "figure", "figure_share", "figure_change");

    private final Tellings tellings;
    private final JdbcClient operator;
    private final List<Actor> tellers = new ArrayList<>();
    private final List<Tellings.Told> everybodys = new CopyOnWriteArrayList<>();
    private final AtomicInteger done = new AtomicInteger();

    TalliesTest(ApplicationContext house, Database database) {
        this.tellings = new Tellings(house);
        this.operator = JdbcClient.create(database.operator());
    }

    @Test
    void tenThousandTellingsAndWithdrawalsAtOnceAreWhatAFullRecountFinds() throws Exception {
        NAMES.forEach(name -> tellers.add(Tellings.signedIn(operator, name)));
        tellers.add(Tellings.atTheDoor());
        try (var together = Executors.newFixedThreadPool(AT_ONCE)) {
            var work = IntStream.range(0, AT_ONCE)
                    .<Callable<Void>>mapToObj(thread -> () -> thinkAgain(thread))
                    .toList();
            for (var one : together.invokeAll(work)) {
                one.get();
            }
        }
        assertThat(done).hasValue(AT_ONCE * EACH);
        operator.sql("set role app_count").update();
        var kept = TABLES.stream().map(this::rows).toList();
        recount();
        var counted = TABLES.stream().map(this::rows).toList();
        for (int table = 0; table < TABLES.size(); table++) {
            assertThat(kept.get(table)).as(TABLES.get(table)).isNotEmpty().isEqualTo(counted.get(table));
        }
    }

    private Void thinkAgain(int thread) {
        var random = new Random(thread);
        var own = new ArrayList<Tellings.Told>();
        var gone = new ArrayList<Tellings.Told>();
        for (int time = 0; time < EACH; time++) {
            int what = random.nextInt(20);
            if (own.isEmpty() || what < 8) {
                var form = Tellings.form(
                        thread + " " + time, "200" + random.nextInt(3) + "-04-0" + (1 + time % 9), decision(random));
                own.add(tellings.tell(tellers.get(random.nextInt(tellers.size())), form));
                everybodys.add(own.getLast());
            } else if (what < 14) {
                // Also about a story that somebody else's hand is changing at this moment.
                letCount(random.nextInt(5) == 0 ? any(random, everybodys) : any(random, own), what < 13);
            } else if (what < 16) {
                tellings.correct(any(random, own), Tellings.form("again", "2001-05-05", decision(random)));
            } else if (what < 18) {
                var told = own.remove(random.nextInt(own.size()));
                tellings.takeBack(told);
                gone.add(told);
            } else if (what == 18 && !gone.isEmpty()) {
                var told = gone.remove(random.nextInt(gone.size()));
                tellings.putBack(told);
                own.add(told);
            } else {
                tellings.purge(own.remove(random.nextInt(own.size())));
            }
            done.incrementAndGet();
        }
        return null;
    }

    private void letCount(Tellings.Told told, boolean counted) {
        try {
            tellings.letCount(told, counted);
        } catch (NotFound gone) {
            assertThat(everybodys).as("told once, and gone for good by now").contains(told);
        }
    }

    private static Tellings.Told any(Random random, List<Tellings.Told> stories) {
        return stories.get(random.nextInt(stories.size()));
    }

    private static Decision decision(Random random) {
        var party = Decision.Party.values();
        var welcome = Decision.Welcome.values();
        return new Decision(
                random.nextInt(9) > 0,
                party[random.nextInt(party.length)],
                party[random.nextInt(party.length)],
                party[random.nextInt(party.length)],
                welcome[random.nextInt(welcome.length)],
                random.nextBoolean());
    }

    private List<String> rows(String table) {
        return operator.sql("select t::text from moment." + table + " t order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void recount() {
        operator.sql("select moment.recount()").query().singleRow();
    }
}
