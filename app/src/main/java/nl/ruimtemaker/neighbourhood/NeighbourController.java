package nl.ruimtemaker.neighbourhood;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts a neighbour down, and lets somebody say that it is them, or a keeper that it is not. */
@Controller
class NeighbourController {
    private final NeighbourhoodDesk desk;
    private final Neighbours neighbours;
    private final Acts acts;

    NeighbourController(NeighbourhoodDesk desk, Neighbours neighbours, Acts acts) {
        this.desk = desk;
        this.neighbours = neighbours;
        this.acts = acts;
    }

    @PostMapping(SPACE + "/de-buurt/buren")
    ModelAndView add(Actor actor, @PathVariable String space, KnownForm form) {
        return desk.add(
                actor,
                space,
                "neighbour",
                form,
                visit -> neighbours.add(visit, form.plainName(), !Boolean.FALSE.equals(form.stays())));
    }

    @PostMapping(SPACE + "/de-buurt/buren/{id}/ik")
    ModelAndView thatIsMe(Actor actor, @PathVariable String space, @PathVariable UUID id, @RequestParam boolean me) {
        return desk.change(actor, space, visit -> neighbours.tie(visit, id, me));
    }

    @PostMapping(SPACE + "/de-buurt/buren/{id}/vrij")
    ModelAndView free(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return desk.change(actor, space, visit -> {
            if (!visit.keeps()) {
                throw new NotFound();
            }
            neighbours.free(visit, id).ifPresent(name -> acts.note(visit, "freed", name));
        });
    }
}
