package nl.ruimtemaker.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.moment.Outings;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that left the neighbourhood, gathered without naming a room; and what a keeper calls back. */
@Component
class Departed {
    private static final int MOST = 25;

    private final Moments moments;
    private final Outings outings;
    private final Acts acts;
    private final List<Departures> rooms;

    Departed(Moments moments, Outings outings, Acts acts, List<Departures> rooms) {
        this.moments = moments;
        this.outings = outings;
        this.acts = acts;
        this.rooms = rooms;
    }

    /** A page of the list. Each source answers its ties whole, so that an instant alone marks where the next page begins. */
    DepartedPage page(Visit visit, Instant before, boolean first) {
        var all = Stream.concat(
                        outings.before(visit, before, MOST).stream().map(DepartedPage.Entry::of),
                        rooms.stream()
                                .flatMap(room -> room.before(visit, before, MOST).stream())
                                .map(DepartedPage.Entry::of))
                .sorted(Comparator.comparing(DepartedPage.Entry::at).reversed())
                .toList();
        if (all.size() <= MOST) {
            // A source that was full may have more: only then is there an older page.
            return new DepartedPage(
                    all, all.size() < MOST ? null : all.getLast().at(), first);
        }
        var last = all.get(MOST - 1).at();
        var shown = all.stream().filter(entry -> !entry.at().isBefore(last)).toList();
        return new DepartedPage(shown, last, first);
    }

    /** A keeper calls a story back from one guest, or from everyone: the neighbourhood keeps it. */
    void callBack(Visit visit, UUID id, @Nullable UUID guesthood) {
        var moment = moments.find(visit, id);
        var outing = outings.of(visit, id).stream()
                .filter(each -> each.isOpen() && java.util.Objects.equals(each.guesthood(), guesthood))
                .findAny()
                .orElseThrow(NotFound::new);
        var said = Consent.byKeeper(
                id, moment.textVersion(), moment.tellerId(), outing.circle(), guesthood, Consent.Answer.BACK, null);
        if (!outings.callBack(visit, id, said)) {
            throw new NotFound();
        }
        acts.note(
                visit, "called-back-" + outing.circle(), outing.circle() == Circle.GUESTS ? name(outing.guest()) : "");
    }

    private static String name(@Nullable String guest) {
        return guest == null ? "" : guest;
    }
}
