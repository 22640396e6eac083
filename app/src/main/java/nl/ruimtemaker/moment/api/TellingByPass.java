package nl.ruimtemaker.moment.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.moment.Telling;
import nl.ruimtemaker.neighbourhood.Places;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.people.Persons;
import nl.ruimtemaker.platform.Declined;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** A machine tells in its owner's name, by the same rules as the form. */
@Component
class TellingByPass {
    private final Telling telling;
    private final Moments moments;
    private final Guesthoods guesthoods;
    private final Places places;
    private final Persons persons;

    TellingByPass(Telling telling, Moments moments, Guesthoods guesthoods, Places places, Persons persons) {
        this.telling = telling;
        this.moments = moments;
        this.guesthoods = guesthoods;
        this.places = places;
        this.persons = persons;
    }

    ReadSpace offered(Visit visit, Addresses addresses) {
        var stays = guests(visit).stream()
                .map(guest -> new ReadSpace.Stay(guest.id(), guest.organisation()))
                .toList();
        return new ReadSpace(visit.name(), addresses.home(), visit.kind(), places.names(visit), stays);
    }

    UUID tell(Visit visit, ToTell sent) {
        if (visit.kind() == Kind.ORGANISATION && !visit.belongs()) {
            throw new NotFound();
        }
        var mistakes = sent.mistakes(guests(visit).stream().map(Guesthood::id).toList());
        if (!mistakes.isEmpty()) {
            throw Declined.mistaken(visit, mistakes);
        }
        var told = telling.tell(visit, sent.form(), persons.toldAs(visit).orElse(null), null);
        if (told.again() && !isMine(visit, told.id())) {
            throw Declined.mistaken(visit, Map.of("key", "api.key.taken"));
        }
        return told.id();
    }

    private boolean isMine(Visit visit, UUID moment) {
        return moments.look(visit, moment)
                .filter(found -> found.isToldBy(visit.who()))
                .isPresent();
    }

    private List<Guesthood> guests(Visit visit) {
        return visit.belongs() ? guesthoods.here(visit) : List.of();
    }
}
