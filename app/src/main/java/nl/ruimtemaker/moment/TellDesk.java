package nl.ruimtemaker.moment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimtemaker.neighbourhood.Places;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.people.Persons;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Photo;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where telling is the same for everyone, inside or at the door: the form, what is wrong with it, and the answer. */
@Component
class TellDesk {
    private static final int MONTHS_BACK = 24;
    private static final Duration SLIP_AT_HAND = Duration.ofHours(1);

    private final Telling telling;
    private final Drafts drafts;
    private final Guesthoods guesthoods;
    private final Places places;
    private final Persons persons;
    private final Pace pace;
    private final Keys keys;
    private final Clock clock;

    TellDesk(
            Telling telling,
            Drafts drafts,
            Guesthoods guesthoods,
            Places places,
            Persons persons,
            Pace pace,
            Keys keys,
            Clock clock) {
        this.telling = telling;
        this.drafts = drafts;
        this.guesthoods = guesthoods;
        this.places = places;
        this.persons = persons;
        this.pace = pace;
        this.keys = keys;
        this.clock = clock;
    }

    /** Before anything heavy is done for somebody. */
    Visit admit(Visit visit, @Nullable String device) {
        return pace.admit(visit, device);
    }

    ModelAndView form(Visit visit, String action) {
        return Screen.show("moment/tell", visit, page(visit, action, MomentForm.empty(Secrets.next()), Map.of()));
    }

    ModelAndView take(Visit visit, String action, MomentForm form, Photo.Sent photo, HttpServletResponse response) {
        var mistakes = form.mistakes();
        if (photo instanceof Photo.Refused(var reason)) {
            mistakes.put("picture", reason);
        }
        if (!mistakes.isEmpty()) {
            return Screen.refuse("moment/tell", visit, page(visit, action, form, mistakes));
        }
        var made = photo instanceof Photo.Made(var taken) ? taken : null;
        var told = telling.tell(visit, form, persons.toldAs(visit).orElse(null), made);
        if (visit.who() != null) {
            drafts.told(visit, form);
        }
        return answer(visit, action, told, response);
    }

    /** Without an account the slip is the way back to the story: it is at hand for an hour, and to be written down. */
    private ModelAndView answer(Visit visit, String action, Telling.Told told, HttpServletResponse response) {
        if (visit.who() != null) {
            return new ModelAndView("redirect:" + visit.path("/verhalen/" + told.id() + "/verteld"));
        }
        keys.give(response, Keys.SLIP, told.slip().code(), SLIP_AT_HAND);
        var door = action.startsWith("/v/") ? "=" + action.substring("/v/".length()) : "";
        return new ModelAndView("redirect:/briefje?verteld" + door);
    }

    /** An old poster still hangs there: what was typed in the meantime comes back. */
    ModelAndView deadLink(String words) {
        var screen = Screen.show("moment/dead_link", (Who) null, new DeadLinkPage(words));
        screen.setStatus(HttpStatus.NOT_FOUND);
        return screen;
    }

    /** The form for a new story, or for one that is mended. */
    TellPage page(Visit visit, String action, MomentForm form, Map<String, String> mistakes) {
        if (visit.kind() == Kind.ORGANISATION && !visit.belongs()) {
            throw new NotFound();
        }
        var guests = visit.belongs() ? guesthoods.here(visit) : List.<Guesthood>of();
        return new TellPage(action, form, mistakes, guests, places.names(visit), months());
    }

    private List<YearMonth> months() {
        var now = YearMonth.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        return Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .toList();
    }
}
