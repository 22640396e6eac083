package nl.ruimtemaker.moment;

import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tellers without an account say aloud, noted by a member who asked. The slip stays the teller's: it undoes this. */
@Component
class SpokenWords {
    private final JdbcClient db;
    private final Wishes wishes;
    private final Guesthoods guesthoods;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    SpokenWords(
            JdbcClient db, Wishes wishes, Guesthoods guesthoods, Consents consents, ApplicationEventPublisher events) {
        this.db = db;
        this.wishes = wishes;
        this.guesthoods = guesthoods;
        this.consents = consents;
        this.events = events;
    }

    /** Where a member can note it; empty where the teller has an account and speaks for themselves. */
    Optional<SpokenPart> part(Visit visit, Moment moment, @Nullable String mistake, boolean done) {
        if (!visit.belongs() || moment.tellerId() != null || moment.circle().width() < 1) {
            return Optional.empty();
        }
        return Optional.of(new SpokenPart(guests(visit, moment), mistake, done));
    }

    /**
     * Notes it, about the text as it is now.
     *
     * @return the key of why not, or null
     */
    @Nullable
    String note(Visit visit, Moment moment, SpokenForm form) {
        if (form.mistake() != null) {
            return form.mistake();
        }
        var guest = form.guest();
        if (guest.isPresent()
                && guests(visit, moment).stream().noneMatch(each -> each.id().equals(guest.get()))) {
            return "moment.spoken.empty";
        }
        var circle = form.everyone() ? Circle.PUBLIC : Circle.GUESTS;
        if (!isAllowed(moment, form, circle)) {
            return "moment.spoken.own-word";
        }
        if (form.counts()) {
            count(visit, moment);
        } else {
            wishes.hear(visit, moment.id(), moment.textVersion(), circle, guest.orElse(null));
        }
        return null;
    }

    private void count(Visit visit, Moment moment) {
        consents.note(
                visit, Consent.counted(moment.id(), moment.textVersion(), true).saidAloud());
        events.publishEvent(new Moment.Changed(visit.space(), moment.id(), moment.circle()));
    }

    private List<Guesthood> guests(Visit visit, Moment moment) {
        return guesthoods.here(visit).stream()
                .filter(each -> !moment.guests().contains(each.organisation()))
                .toList();
    }

    /** The database refuses it all the same; asked first, so that there is a sentence. */
    private boolean isAllowed(Moment moment, SpokenForm form, Circle circle) {
        return db.sql("select moment.speakable(:moment, :purpose, :circle, :guesthood)")
                .param("moment", moment.id())
                .param("purpose", form.counts() ? "COUNT" : "READ")
                .param("circle", circle.width())
                .param("guesthood", form.guest().orElse(null))
                .query(Boolean.class)
                .single();
    }
}
