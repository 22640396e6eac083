package nl.ruimtemaker.moment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people of Het Want do with their stories, each in a transaction of its own as the pages do it, but without pages. */
final class Tellings {
    private static final String LINK = "want-kade-dorp";

    private final Entrance entrance;
    private final Moments moments;
    private final Telling telling;
    private final Circles circles;
    private final Corrections corrections;
    private final Withdrawals withdrawals;

    Tellings(ApplicationContext house) {
        entrance = house.getBean(Entrance.class);
        moments = house.getBean(Moments.class);
        telling = house.getBean(Telling.class);
        circles = house.getBean(Circles.class);
        corrections = house.getBean(Corrections.class);
        withdrawals = house.getBean(Withdrawals.class);
    }

    /** A story that is there, and who can change it: its teller, or whoever holds its slip. */
    record Told(Actor actor, UUID id) {}

    /** Somebody of the village, signed in. */
    static Actor signedIn(JdbcClient operator, String name) {
        operator.sql("set role app_move").update();
        operator.sql("""
                        insert into people.sign_in (key_hash, person_id, at, expires_at)
                        values (decode(:key, 'hex'), :person, :now::timestamptz, :now::timestamptz + interval '9000 days')""")
                .param("key", Fingerprint.of("key of " + name).hex())
                .param("person", person(name))
                .param("now", Instant.EPOCH.plusSeconds(1_700_000_000L).toString())
                .update();
        return new Actor(Fingerprint.of("key of " + name), null, null);
    }

    static UUID person(String name) {
        return UUID.nameUUIDFromBytes(("village:" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody at the door, without signing in. */
    static Actor atTheDoor() {
        return Actor.NOBODY.withLink(LINK);
    }

    Told tell(Actor actor, MomentForm form) {
        var told = entrance.enterByKey(
                actor.link() == null ? actor.withLink(LINK) : actor, visit -> telling.tell(visit, form, null, null));
        return actor.signIn() == null
                ? new Told(new Actor(null, null, told.slip().fingerprint()), told.id())
                : new Told(actor, told.id());
    }

    void letCount(Told told, boolean counted) {
        change(told, (visit, moment) -> circles.count(visit, moment, counted));
    }

    void correct(Told told, MomentForm form) {
        change(told, (visit, moment) -> corrections.correct(visit, moment, form));
    }

    void takeBack(Told told) {
        change(told, withdrawals::takeBack);
    }

    void putBack(Told told) {
        change(told, withdrawals::putBack);
    }

    void purge(Told told) {
        change(told, withdrawals::purge);
    }

    <T> T inSpace(Actor actor, String slug, Function<Visit, T> work) {
        return entrance.enter(actor, slug, work);
    }

    /** Of a day, with who had the idea, who decided and who did it. */
    static MomentForm form(String key, String day, Decision decision) {
        return new MomentForm(
                "telling key of a test " + key,
                "Soep met iedereen.",
                decision.decided(),
                decision.organisation(),
                Circle.NEIGHBOURHOOD,
                null,
                null,
                null,
                day,
                null,
                null,
                null,
                decision.idea(),
                decision.doing(),
                decision.welcome(),
                decision.onBehalf(),
                null);
    }

    private void change(Told told, BiConsumer<Visit, Moment> work) {
        Function<Visit, Boolean> whole = visit -> {
            work.accept(visit, moments.find(visit, told.id()));
            return true;
        };
        if (told.actor().slip() == null) {
            entrance.enter(told.actor(), "het-want", whole);
        } else {
            entrance.enterByKey(told.actor(), whole);
        }
    }
}
