package nl.ruimtemaker.moment.api;

import java.time.Duration;
import java.util.function.Function;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.Pass;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** Reads with a pass, so often and no more. Whose it is counts, however many passes they made, and nobody counts who has none. */
@Component
class ReadingByPass {
    private static final int MOST = 600;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Entrance entrance;
    private final Limits limits;

    ReadingByPass(Entrance entrance, Limits limits) {
        this.entrance = entrance;
        this.limits = limits;
    }

    <T> T read(Actor actor, Pass.May what, Function<Visit, T> work) {
        return entrance.enterByPass(actor, what, visit -> {
            limits.allow("read", visit.person().id().toString(), MOST, A_WHILE);
            return work.apply(visit);
        });
    }
}
