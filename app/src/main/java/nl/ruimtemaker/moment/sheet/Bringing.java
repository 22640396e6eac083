package nl.ruimtemaker.moment.sheet;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A keeper brings a list in, in steps of a transaction each. How far it is stands in the sheet, so that it goes on where it
 * stopped, on whichever node; and two at once do no step twice.
 */
@Component
class Bringing {
    private static final Logger LOG = LoggerFactory.getLogger(Bringing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Entrance entrance;
    private final Sheets sheets;
    private final Trials trials;
    private final Steps steps;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;
    private final Bringings bringings;

    Bringing(
            Entrance entrance,
            Sheets sheets,
            Trials trials,
            Steps steps,
            Acts acts,
            Ids ids,
            Clock clock,
            Bringings bringings) {
        this.entrance = entrance;
        this.sheets = sheets;
        this.trials = trials;
        this.steps = steps;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
        this.bringings = bringings;
    }

    /** Whether it begins now: its columns stay what they are, and everybody who belongs can read who brings it in. */
    boolean begin(Visit visit, Sheet sheet, int stories) {
        if (!sheets.begin(visit, sheet.id())) {
            return false;
        }
        bringings.note(visit.space(), sheet.id(), visit.person().id(), sheet.name(), clock.instant());
        acts.note(visit, "brought-in", sheet.name() + " (" + stories + ")");
        return true;
    }

    /** Goes on with it in a thread of its own, and waits a little: a short list is in by then. */
    void goOn(Actor actor, String space, UUID id) {
        var work = Thread.ofVirtual().name("bringing in").start(() -> finish(actor, space, id));
        try {
            work.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish(Actor actor, String space, UUID id) {
        try {
            var opened = trials.open(actor, space, id);
            var way = new Passage(
                    opened, trials.transcript(opened.sheet()), ids, step -> entrance.enter(actor, space, step::apply));
            if (way.walk(steps)) {
                entrance.enter(actor, space, visit -> sheets.finish(visit, id));
            }
        } catch (NotFound e) {
            LOG.debug("A list was in already, or whoever brought it in keeps no key any more");
        } catch (RuntimeException e) {
            // Not its message: it may hold words of a story.
            LOG.warn("A list came in only in part: {}", e.getClass().getName());
        }
    }
}
