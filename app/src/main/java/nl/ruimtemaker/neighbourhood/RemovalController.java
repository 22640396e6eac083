package nl.ruimtemaker.neighbourhood;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes out of the lists what a keeper or whoever put it there takes away, and puts it back. */
@Controller
class RemovalController {
    private final NeighbourhoodDesk desk;
    private final Removals removals;

    RemovalController(NeighbourhoodDesk desk, Removals removals) {
        this.desk = desk;
        this.removals = removals;
    }

    @PostMapping(SPACE + "/de-buurt/{which:buren|groepen|plekken}/{id}/weg")
    ModelAndView remove(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return desk.change(actor, space, visit -> {
            if (!mayRemove(visit, id)) {
                throw new NotFound();
            }
            removals.remove(visit, id);
        });
    }

    @PostMapping(SPACE + "/de-buurt/weggehaald/{id}/terug")
    ModelAndView putBack(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return desk.change(actor, space, visit -> removals.putBack(visit, id));
    }

    private boolean mayRemove(Visit visit, UUID id) {
        var known = desk.known(visit);
        return known.neighbours().stream().anyMatch(each -> each.id().equals(id) && each.mayBeRemovedBy(visit))
                || known.groups().stream().anyMatch(each -> each.id().equals(id) && each.mayBeRemovedBy(visit))
                || known.places().stream().anyMatch(each -> each.id().equals(id) && each.mayBeRemovedBy(visit));
    }
}
