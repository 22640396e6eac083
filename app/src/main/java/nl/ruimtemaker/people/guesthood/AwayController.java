package nl.ruimtemaker.people.guesthood;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation is a guest: it names its people there, and can leave by itself. */
@Controller
class AwayController {
    private final Entrance entrance;
    private final Guesthoods guesthoods;
    private final Guests guests;
    private final Away away;
    private final Acts acts;

    AwayController(Entrance entrance, Guesthoods guesthoods, Guests guests, Away away, Acts acts) {
        this.entrance = entrance;
        this.guesthoods = guesthoods;
        this.guests = guests;
        this.away = away;
        this.acts = acts;
    }

    @GetMapping(SPACE + "/te-gast")
    ModelAndView look(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> Screen.show("guesthood/away", office(visit), away.page(visit)));
    }

    @PostMapping(SPACE + "/te-gast/{id}")
    ModelAndView name(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String until) {
        return entrance.enter(actor, space, visit -> {
            var guesthood = guesthoods.find(keeping(visit), id);
            guests.colleagues(visit, guesthood).stream()
                    .filter(each -> each.person().equals(person))
                    .findAny()
                    .ifPresent(each -> named(visit, guesthood, each, until));
            return back(visit);
        });
    }

    @PostMapping(SPACE + "/te-gast/{id}/{person}/weg")
    ModelAndView takeOff(Actor actor, @PathVariable String space, @PathVariable UUID id, @PathVariable UUID person) {
        return entrance.enter(actor, space, visit -> {
            guests.takeOff(guesthoods.find(keeping(visit), id), person);
            return back(visit);
        });
    }

    @PostMapping(SPACE + "/te-gast/{id}/vertrek")
    ModelAndView leave(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            var guesthood = guesthoods.find(keeping(visit), id);
            guesthoods.end(visit, guesthood);
            acts.note(visit, "left", guesthood.community());
            return back(visit);
        });
    }

    private void named(Visit visit, Guesthood guesthood, Guest colleague, String until) {
        guests.name(visit, guesthood, colleague.person(), lastDay(guesthood, until));
        acts.note(visit, "named", colleague.name());
    }

    /** Nobody works somewhere longer than their organisation is let in. */
    private static LocalDate lastDay(Guesthood guesthood, String typed) {
        try {
            var day = LocalDate.parse(typed);
            return day.isAfter(guesthood.until()) ? guesthood.until() : day;
        } catch (DateTimeException e) {
            return guesthood.until();
        }
    }

    private static ModelAndView back(Visit visit) {
        return new ModelAndView("redirect:" + visit.path("/te-gast"));
    }

    private static Visit office(Visit visit) {
        if (!visit.belongs() || visit.kind() != Kind.ORGANISATION) {
            throw new NotFound();
        }
        return visit;
    }

    private static Visit keeping(Visit visit) {
        if (!visit.keeps()) {
            throw new NotFound();
        }
        return office(visit);
    }
}
