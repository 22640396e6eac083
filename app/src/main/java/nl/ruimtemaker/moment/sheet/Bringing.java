package nl.ruimtemaker.moment.sheet;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
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
    private final KeepersHands hands;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;
    private final Bringings bringings;
    private final ApplicationEventPublisher events;

    Bringing(
            Entrance entrance,
            Sheets sheets,
            Trials trials,
            KeepersHands hands,
            Acts acts,
            Ids ids,
            Clock clock,
            Bringings bringings,
            ApplicationEventPublisher events) {
        this.entrance = entrance;
        this.sheets = sheets;
        this.trials = trials;
        this.hands = hands;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
        this.bringings = bringings;
        this.events = events;
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
            var run = new Run(actor, space, trials.open(actor, space, id));
            run.opened.listing().read(run::take);
            run.end();
        } catch (NotFound e) {
            LOG.debug("A list was in already, or whoever brought it in keeps no key any more");
        } catch (RuntimeException e) {
            // Not its message: it may hold words of a story.
            LOG.warn("A list came in only in part: {}", e.getClass().getName());
        }
    }

    /** One reading of the file, from where the sheet says that it is. */
    private final class Run {
        private final Actor actor;
        private final String space;
        private final Trials.Opened opened;
        private final Transcript transcript;
        private final RowKeys keys;
        private int at;
        private int behind;
        private boolean lost;
        private final Batch batch = new Batch(ids);

        Run(Actor actor, String space, Trials.Opened opened) {
            this.actor = actor;
            this.space = space;
            this.opened = opened;
            this.transcript = trials.transcript(opened.sheet());
            this.keys = opened.keys();
            this.at = opened.sheet().passed();
            this.behind = at;
        }

        boolean take(Row row) {
            var told = transcript.line(row) instanceof Transcript.Told(var story) ? story : null;
            var key = told == null ? "" : keys.next(row);
            if (behind > 0) {
                behind--;
            } else if (told == null) {
                batch.pass();
            } else {
                batch.add(key, told);
            }
            if (batch.isFull()) {
                store();
            }
            return !lost;
        }

        void end() {
            store();
            if (!lost) {
                entrance.enter(
                        actor,
                        space,
                        visit -> sheets.finish(visit, opened.sheet().id()));
            }
        }

        /** The step is taken first: who comes second with the same rows waits for it, and then finds it taken. */
        private void store() {
            lost = lost || !entrance.enter(actor, space, visit -> stored(Trials.keeping(visit)));
            at += batch.rows();
            batch.clear();
        }

        private boolean stored(Visit visit) {
            var sheet = opened.sheet().id();
            if (!sheets.step(visit, sheet, at, batch.rows())) {
                return false;
            }
            var added = batch.store(sheet, hands);
            sheets.count(visit, sheet, added.size());
            added.forEach(id -> events.publishEvent(new Moment.Told(visit.space(), id, Circle.NEIGHBOURHOOD)));
            return true;
        }
    }
}
