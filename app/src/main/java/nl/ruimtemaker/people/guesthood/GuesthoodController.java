package nl.ruimtemaker.people.guesthood;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
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
import org.springframework.web.servlet.ModelAndView;

/** Who reads along: everybody who belongs here can see it, keepers let in and ask to leave. */
@Controller
class GuesthoodController {
    private final Entrance entrance;
    private final Guesthoods guesthoods;
    private final Guests guests;
    private final ReadingAlong readingAlong;
    private final Acts acts;

    GuesthoodController(Entrance entrance, Guesthoods guesthoods, Guests guests, ReadingAlong readingAlong, Acts acts) {
        this.entrance = entrance;
        this.guesthoods = guesthoods;
        this.guests = guests;
        this.readingAlong = readingAlong;
        this.acts = acts;
    }

    @GetMapping(SPACE + "/wie-leest-mee")
    ModelAndView look(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show(
                        "guesthood/along", home(visit), readingAlong.page(visit, readingAlong.empty(), Map.of())));
    }

    @PostMapping(SPACE + "/wie-leest-mee")
    ModelAndView letIn(Actor actor, @PathVariable String space, LetInForm form) {
        return entrance.enter(actor, space, visit -> {
            var mistakes = form.mistakes();
            var organisation = guests.organisation(form.organisation()).orElse(null);
            if (organisation == null) {
                mistakes.put("word", "guesthood.word.unknown");
            } else if (guesthoods.isHere(visit, organisation.id())) {
                mistakes.put("word", "guesthood.here.already");
            }
            if (organisation == null || !mistakes.isEmpty()) {
                return Screen.refuse("guesthood/along", keeping(visit), readingAlong.page(visit, form, mistakes));
            }
            return letIn(keeping(visit), organisation, form);
        });
    }

    /** First by name, then for sure. */
    private ModelAndView letIn(Visit visit, Guests.Organisation organisation, LetInForm form) {
        if (!form.isSure()) {
            var page = new LetInPage(organisation.name(), form, form.firstDay(), form.lastDay());
            return Screen.show("guesthood/let_in", visit, page);
        }
        guesthoods.letIn(visit, organisation.id(), form.firstDay(), form.lastDay(), form.agreedReward());
        acts.note(visit, "let-in", organisation.name());
        return back(visit);
    }

    @PostMapping(SPACE + "/wie-leest-mee/{id}/gaan")
    ModelAndView askToLeave(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            var guesthood = guesthoods.find(keeping(visit), id);
            guesthoods.end(visit, guesthood);
            acts.note(visit, "asked-to-leave", guesthood.organisation());
            return back(visit);
        });
    }

    @PostMapping(SPACE + "/wie-leest-mee/{id}/{person}/weg")
    ModelAndView takeOff(Actor actor, @PathVariable String space, @PathVariable UUID id, @PathVariable UUID person) {
        return entrance.enter(actor, space, visit -> {
            var guesthood = guesthoods.find(keeping(visit), id);
            guests.takeOff(guesthood, person);
            acts.note(visit, "taken-off", guesthood.organisation());
            return back(visit);
        });
    }

    private static ModelAndView back(Visit visit) {
        return new ModelAndView("redirect:" + visit.path("/wie-leest-mee"));
    }

    private static Visit home(Visit visit) {
        if (!visit.belongs() || visit.kind() != Kind.COMMUNITY) {
            throw new NotFound();
        }
        return visit;
    }

    private static Visit keeping(Visit visit) {
        if (!visit.keeps()) {
            throw new NotFound();
        }
        return home(visit);
    }
}
