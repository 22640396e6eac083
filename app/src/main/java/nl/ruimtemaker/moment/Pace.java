package nl.ruimtemaker.moment;

import java.time.Duration;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much is told in a while. A feast with everybody telling at once fits in; a machine that fills a neighbourhood up does not. */
@Component
public class Pace {
    private static final int MOST_AT_ONE_DOOR = 600;
    private static final int MOST_BY_ONE = 120;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Limits limits;

    Pace(Limits limits) {
        this.limits = limits;
    }

    /**
     * Before anything heavy is done for somebody. A member has a limit of their own, whatever they tell with; at the door
     * one device has, and the door itself, so that a machine outside keeps no member from telling.
     */
    public Visit admit(Visit visit, @Nullable String device) {
        if (visit.who() != null) {
            limits.allow("tell", visit.who().id().toString(), MOST_BY_ONE, A_WHILE);
        } else {
            limits.allow("tell", device == null ? "" : device, MOST_BY_ONE, A_WHILE);
            limits.allow("tell", visit.space().toString(), MOST_AT_ONE_DOOR, A_WHILE);
        }
        return visit;
    }
}
