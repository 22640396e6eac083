package nl.ruimtemaker.operations.moving;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A keeper asks that the whole space goes; somebody else agrees; any keeper calls it off. All who belong can see it. */
@Controller
class EndingController {
    private final Entrance entrance;
    private final Endings endings;
    private final Acts acts;

    EndingController(Entrance entrance, Endings endings, Acts acts) {
        this.entrance = entrance;
        this.endings = endings;
        this.acts = acts;
    }

    @GetMapping(SPACE + "/opheffen")
    ModelAndView look(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> {
            only(visit.belongs());
            return Screen.show(
                    "moving/ending",
                    visit,
                    new EndingPage(visit.name(), endings.open().orElse(null)));
        });
    }

    @PostMapping(SPACE + "/opheffen")
    ModelAndView ask(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> {
            only(visit.keeps());
            if (endings.ask(visit)) {
                acts.note(visit, "asked-to-end", "");
            }
            return back(visit);
        });
    }

    @PostMapping(SPACE + "/opheffen/{id}/eens")
    ModelAndView agree(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            only(endings.agree(id));
            return back(visit);
        });
    }

    @PostMapping(SPACE + "/opheffen/niet")
    ModelAndView callOff(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> {
            only(visit.keeps() && endings.callOff(visit));
            acts.note(visit, "called-end-off", "");
            return back(visit);
        });
    }

    private static void only(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }

    private static ModelAndView back(Visit visit) {
        return new ModelAndView("redirect:" + visit.path("/opheffen"));
    }
}
