package nl.ruimtemaker.people.guesthood;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** Gathers who reads along here and what they see, without naming a room. */
@Component
class ReadingAlong {
    private final Guesthoods guesthoods;
    private final Guests guests;
    private final List<Sight> sights;
    private final Clock clock;

    ReadingAlong(Guesthoods guesthoods, Guests guests, List<Sight> sights, Clock clock) {
        this.guesthoods = guesthoods;
        this.guests = guests;
        this.sights = sights;
        this.clock = clock;
    }

    ReadingAlongPage page(Visit visit, LetInForm form, Map<String, String> mistakes) {
        return new ReadingAlongPage(entries(visit), form, mistakes);
    }

    AlongCard card(Visit visit) {
        return new AlongCard(guesthoods.here(visit).stream()
                .map(guesthood -> new AlongCard.Entry(
                        guesthood,
                        sight(visit, guesthood).stream()
                                .filter(line -> line.count() > 0)
                                .toList()))
                .toList());
    }

    List<ReadingAlongPage.Entry> entries(Visit visit) {
        return guesthoods.of(visit).stream()
                .filter(guesthood -> guesthood.space().equals(visit.space()))
                .map(guesthood -> entry(visit, guesthood))
                .toList();
    }

    LetInForm empty() {
        var today = today();
        return new LetInForm(null, today.toString(), today.plusMonths(6).toString(), null, null);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }

    private ReadingAlongPage.Entry entry(Visit visit, Guesthood guesthood) {
        return new ReadingAlongPage.Entry(
                guesthood, guesthood.holdsOn(today()), guests.of(guesthood), sight(visit, guesthood));
    }

    private List<Sight.Line> sight(Visit visit, Guesthood guesthood) {
        return sights.stream()
                .flatMap(each -> each.ofGuest(visit, guesthood.id()).stream())
                .toList();
    }
}
