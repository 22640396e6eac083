package nl.ruimtemaker.people.guesthood;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an organisation is a guest, and where it was: those that are over stand apart. */
@Component
class Away {
    private final Guesthoods guesthoods;
    private final Guests guests;
    private final Clock clock;

    Away(Guesthoods guesthoods, Guests guests, Clock clock) {
        this.guesthoods = guesthoods;
        this.guests = guests;
        this.clock = clock;
    }

    AwayPage page(Visit visit) {
        var paths = guests.paths(visit, today());
        var entries = guesthoods.of(visit).stream()
                .map(guesthood -> entry(visit, guesthood, paths.get(guesthood.space())))
                .toList();
        return new AwayPage(
                entries.stream().filter(entry -> !isOver(entry.guesthood())).toList(),
                entries.stream().filter(entry -> isOver(entry.guesthood())).toList());
    }

    AwayCard card(Visit visit) {
        var today = guesthoods.of(visit).stream()
                .filter(guesthood -> guesthood.holdsOn(today()))
                .toList();
        return new AwayCard(today, guests.paths(visit, today()));
    }

    private AwayPage.Entry entry(Visit visit, Guesthood guesthood, @Nullable String path) {
        return new AwayPage.Entry(
                guesthood, guesthood.holdsOn(today()), path, guests.of(guesthood), guests.colleagues(visit, guesthood));
    }

    private boolean isOver(Guesthood guesthood) {
        return guesthood.endedAt() != null || guesthood.until().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }
}
