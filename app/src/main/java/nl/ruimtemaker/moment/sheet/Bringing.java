package nl.ruimtemaker.moment.sheet;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final int PATIENCE_SECONDS = 4;

    private final Entrance entrance;
    private final Progress progress;
    private final Trials trials;
    private final Steps steps;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;
    private final Bringings bringings;
    private final Map<UUID, Future<?>> going = new ConcurrentHashMap<>();

    /** One list at a time, and each opened in its turn: a large one takes memory for as long as it takes. */
    private final ExecutorService row = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("bringing in").factory());

    Bringing(
            Entrance entrance,
            Progress progress,
            Trials trials,
            Steps steps,
            Acts acts,
            Ids ids,
            Clock clock,
            Bringings bringings) {
        this.entrance = entrance;
        this.progress = progress;
        this.trials = trials;
        this.steps = steps;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
        this.bringings = bringings;
    }

    /** Whether it begins now: its columns stay what they are, and everybody who belongs can read who brings it in. */
    boolean begin(Visit visit, Tried tried) {
        var sheet = tried.sheet();
        if (!progress.begin(visit, sheet)) {
            return false;
        }
        bringings.note(visit.space(), sheet.id(), visit.person().id(), sheet.name(), clock.instant());
        acts.note(visit, "brought-in", sheet.name() + " (" + tried.trial().fresh() + ")");
        return true;
    }

    /** Goes on with it behind the page, and waits a little: a short list is in by then. Pressed twice it goes on once. */
    void goOn(Actor actor, String space, UUID id) {
        var work = going.computeIfAbsent(id, sheet -> row.submit(() -> finish(actor, space, sheet)));
        try {
            work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.debug("A list goes on behind its page");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
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
                entrance.enter(actor, space, visit -> progress.finish(visit, id));
            }
        } catch (NotFound e) {
            LOG.debug("A list was in already, or whoever brought it in keeps no key any more");
        } catch (RuntimeException e) {
            // Not its message: it may hold words of a story.
            LOG.warn("A list came in only in part: {}", e.getClass().getName());
        } finally {
            going.remove(id);
        }
    }
}
