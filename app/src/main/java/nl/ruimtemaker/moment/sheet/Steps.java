package nl.ruimtemaker.moment.sheet;

import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One step of bringing a list in: some rows in one transaction, in which it also stands that they were passed. */
@Component
class Steps {
    private final Progress progress;
    private final KeepersHands hands;
    private final ApplicationEventPublisher events;

    Steps(Progress progress, KeepersHands hands, ApplicationEventPublisher events) {
        this.progress = progress;
        this.hands = hands;
        this.events = events;
    }

    /** Whether it was still to be taken: who comes second with the same rows waits, and then finds them passed. */
    boolean take(Visit visit, UUID sheet, int from, Batch batch) {
        if (!progress.step(Trials.keeping(visit), sheet, from, batch.rows())) {
            return false;
        }
        var added = batch.store(sheet, hands);
        progress.count(visit, sheet, added.size());
        added.forEach(id -> events.publishEvent(new Moment.Told(visit.space(), id, Circle.NEIGHBOURHOOD)));
        return true;
    }
}
