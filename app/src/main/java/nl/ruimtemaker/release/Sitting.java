package nl.ruimtemaker.release;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ruimtemaker.moment.Circles;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.moment.Objections;
import nl.ruimtemaker.moment.Wish;
import nl.ruimtemaker.moment.Wishes;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What keepers decide together in one sitting: which stories go wider, each asked for by its teller. */
@Component
class Sitting {
    private final Moments moments;
    private final Wishes wishes;
    private final Circles circles;
    private final Objections objections;
    private final Consents consents;
    private final Acts acts;
    private final List<ToDecide> rooms;

    Sitting(
            Moments moments,
            Wishes wishes,
            Circles circles,
            Objections objections,
            Consents consents,
            Acts acts,
            List<ToDecide> rooms) {
        this.moments = moments;
        this.wishes = wishes;
        this.circles = circles;
        this.objections = objections;
        this.consents = consents;
        this.acts = acts;
        this.rooms = rooms;
    }

    /** What waits, in the order in which it was asked. */
    List<SittingPage.Item> waiting(Visit visit) {
        return wishes.waiting(visit).stream()
                .map(wish -> new SittingPage.Item(moments.find(visit, wish.moment()), wish))
                .toList();
    }

    /** What other rooms laid on the table. */
    List<ToDecide.Line> others(Visit visit) {
        return rooms.stream().flatMap(room -> room.in(visit).stream()).toList();
    }

    /** How much waits: wishes, what somebody said is about them, and what other rooms laid on the table. */
    long count(Visit visit) {
        return wishes.count(visit)
                + objections.count(visit)
                + others(visit).stream().mapToLong(ToDecide.Line::count).sum();
    }

    /**
     * A keeper says yes or no to one wish. Two keepers at once: the second finds it answered.
     *
     * @return the key of why it could not be answered, or null
     */
    @Nullable
    String answer(Visit visit, UUID id, SittingForm form) {
        var moment = moments.find(visit, id);
        var wish = wish(visit, id, form);
        if (moment.textVersion() != form.version()) {
            return "release.sitting.changed";
        }
        if (form.yes() && wish.isNotedBy(visit.person())) {
            return "release.sitting.own-word";
        }
        // Wider first: the database lets a keeper widen only what was asked for.
        if (form.yes()) {
            circles.widen(visit, moment, wish);
        }
        note(visit, moment, wish, form);
        if (!wishes.end(visit, id, form.circle(), form.guesthood())) {
            throw new NotFound();
        }
        return null;
    }

    private Wish wish(Visit visit, UUID id, SittingForm form) {
        return wishes.of(visit, id).stream()
                .filter(each -> each.circle() == form.circle() && Objects.equals(each.guesthood(), form.guesthood()))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private void note(Visit visit, Moment moment, Wish wish, SittingForm form) {
        consents.note(
                visit,
                Consent.byKeeper(
                        moment.id(),
                        form.version(),
                        moment.tellerId(),
                        form.circle(),
                        form.guesthood(),
                        form.yes() ? Consent.Answer.YES : Consent.Answer.NO,
                        PlainText.of(form.reason())));
        var guest = wish.guest() == null ? "" : wish.guest();
        acts.note(visit, form.yes() ? "let-read-" + form.circle() : "kept-inside", form.yes() ? guest : "");
    }
}
