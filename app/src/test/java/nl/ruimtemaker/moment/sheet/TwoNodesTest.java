package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list that is pressed twice: on two nodes at once each step is taken by one of them, and on one node it is opened once. */
@InTheVillage
@VillageAgain
class TwoNodesTest {
    private static final String SPACE = "de-linde";
    private static final int STORIES = 3_000;

    /** Of 500 rows each, and one with what is left. */
    private static final int STEPS = 7;

    @LocalServerPort
    int port;

    private final ApplicationContext house;
    private final Trials trials;
    private final StandingClock.Hands clock;

    TwoNodesTest(ApplicationContext house, Trials trials, StandingClock.Hands clock) {
        this.house = house;
        this.trials = trials;
        this.clock = clock;
    }

    @Test
    void twoAtOnceDoNoStepTwice() throws InterruptedException {
        var ans = new Lists(Visitor.as(port, "ans"), "/" + SPACE);
        var seen = ans.send("samen.csv", "verhaal\n" + Lists.rows("samen", 0, STORIES));
        var id = UUID.fromString(seen.path().replaceAll(".*/", ""));
        var actor = actor(ans.keeper());
        var steps = new AtOnce(house);
        begin(actor, id);
        var nodes = Stream.of(node(trials, steps), node(trials, steps))
                .map(node -> Thread.ofVirtual().start(() -> node.goOn(actor, SPACE, id)))
                .toList();
        for (var node : nodes) {
            node.join();
        }
        assertThat(ans.await(seen.path()).words()).contains("3.000 verhalen staan er nu");
        assertThat(steps.taken).hasValue(STEPS);
        assertThat(steps.late).as("who was at the same step, and came second").hasValue(1);
    }

    @Test
    void whoPressesAgainWhileItGoesOnOpensItOnce() {
        var ans = new Lists(Visitor.as(port, "ans"), "/" + SPACE);
        var seen = ans.send("weer.csv", "verhaal\n" + Lists.rows("weer", 0, 10));
        var id = UUID.fromString(seen.path().replaceAll(".*/", ""));
        var actor = actor(ans.keeper());
        begin(actor, id);
        var pressed = new AtomicInteger();
        var opened = new Counting(house);
        var nodes = new Bringing[1];
        nodes[0] = node(opened, new Steps(house.getBean(Progress.class), house.getBean(KeepersHands.class), house) {
            @Override
            boolean take(Visit visit, UUID sheet, int from, Batch batch) {
                if (pressed.getAndIncrement() == 0) {
                    nodes[0].goOn(actor, SPACE, id);
                }
                return super.take(visit, sheet, from, batch);
            }
        });
        nodes[0].goOn(actor, SPACE, id);
        assertThat(ans.await(seen.path()).words()).contains("10 verhalen staan er nu");
        // Whatever waited for its turn had it before this one, which finds that all is in.
        nodes[0].goOn(actor, SPACE, id);
        assertThat(opened.times).hasValue(2);
    }

    @Test
    void nothingComesInBehindARowThatIsWrong() {
        var ans = new Lists(Visitor.as(port, "ans"), "/" + SPACE);
        var rows = "verhaal;datum\n" + Lists.rows("morgenrood", 0, 600).replace("\n", ";\n");
        var seen = ans.send("dagen.csv", rows + "Op de dag zelf;15-6-2026\n");
        var id = UUID.fromString(seen.path().replaceAll(".*/", ""));
        var actor = actor(ans.keeper());
        begin(actor, id);
        // By a clock that was put back that day is still to come.
        clock.pass(Duration.ofDays(-5));
        node(trials, house.getBean(Steps.class)).goOn(actor, SPACE, id);
        clock.back();
        assertThat(ans.keeper().get(seen.path()).words()).contains("500 van 601 rijen gedaan");
    }

    private void begin(Actor actor, UUID id) {
        var tried = trials.run(actor, SPACE, id);
        boolean isBegun = house.getBean(Entrance.class)
                .enter(
                        actor,
                        SPACE,
                        visit -> node(trials, house.getBean(Steps.class)).begin(visit, tried));
        assertThat(isBegun).isTrue();
    }

    private static final class Counting extends Trials {
        private final AtomicInteger times = new AtomicInteger();

        Counting(ApplicationContext house) {
            super(
                    house.getBean(Entrance.class),
                    house.getBean(Sheets.class),
                    house.getBean(KeepersHands.class),
                    house.getBean(JdbcClient.class),
                    house.getBean(Clock.class));
        }

        @Override
        Opened open(Actor actor, String space, UUID id) {
            times.incrementAndGet();
            return super.open(actor, space, id);
        }
    }

    /** Both stand before the first step before either takes it. */
    private static final class AtOnce extends Steps {
        private final CyclicBarrier both = new CyclicBarrier(2);
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicInteger late = new AtomicInteger();

        AtOnce(ApplicationContext house) {
            super(house.getBean(Progress.class), house.getBean(KeepersHands.class), house);
        }

        @Override
        boolean take(Visit visit, UUID sheet, int from, Batch batch) {
            if (asked.getAndIncrement() < 2) {
                await();
            }
            boolean isFirst = super.take(visit, sheet, from, batch);
            (isFirst ? taken : late).incrementAndGet();
            return isFirst;
        }

        private void await() {
            try {
                both.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("Only one came to the first step", e);
            }
        }
    }

    private Bringing node(Trials trials, Steps steps) {
        return new Bringing(
                house.getBean(Entrance.class),
                house.getBean(Progress.class),
                trials,
                steps,
                house.getBean(Acts.class),
                house.getBean(Ids.class),
                house.getBean(Clock.class),
                house.getBean(Bringings.class));
    }

    private static Actor actor(Visitor visitor) {
        var secret = visitor.cookies().replaceAll(".*thuis=([^;]*).*", "$1");
        return new Actor(Fingerprint.of(secret), null, null);
    }
}
