package nl.ruimtemaker.moment;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who reads a moment. Narrower holds at once; wider than the neighbourhood is a wish until a keeper has said yes. */
@Component
class Circles {
    private final Readers readers;
    private final Moments moments;
    private final Wishes wishes;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    Circles(Readers readers, Moments moments, Wishes wishes, Consents consents, ApplicationEventPublisher events) {
        this.readers = readers;
        this.moments = moments;
        this.wishes = wishes;
        this.consents = consents;
        this.events = events;
    }

    /** The teller chooses anew. */
    void choose(Visit visit, Moment moment, Circle wished, List<UUID> guests) {
        if (moment.isTakenBack() || wished == Circle.TAKEN_BACK) {
            throw new NotFound();
        }
        boolean waits = !visit.belongs() && visit.waits() && moment.circle() == Circle.OWN;
        var now = wished == Circle.OWN || waits ? Circle.OWN : Circle.NEIGHBOURHOOD;
        set(visit, moment, now);
        consents.note(visit, Consent.byTeller(moment.id(), moment.textVersion(), now));
        if (waits && wished != Circle.OWN) {
            wishes.ask(visit, moment.id(), moment.textVersion(), Circle.NEIGHBOURHOOD, List.of());
        }
        if (wished.leavesTheNeighbourhood()) {
            wishes.ask(visit, moment.id(), moment.textVersion(), wished, guests);
        }
    }

    /** From now on it is read this wide and by no guest; what was still asked falls away. */
    void set(Visit visit, Moment moment, Circle circle) {
        moments.setCircle(visit, moment.id(), circle);
        wishes.drop(visit, moment.id());
        readers.none(visit, moment.id());
        events.publishEvent(new Moment.Changed(visit.space(), moment.id(), circle));
    }
}
