package nl.ruimtemaker.neighbourhood;

import static nl.ruimtemaker.people.Paths.SPACE;

import nl.ruimtemaker.platform.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Puts a place down. */
@Controller
class PlaceController {
    private final NeighbourhoodDesk desk;
    private final Places places;

    PlaceController(NeighbourhoodDesk desk, Places places) {
        this.desk = desk;
        this.places = places;
    }

    @PostMapping(SPACE + "/de-buurt/plekken")
    ModelAndView add(Actor actor, @PathVariable String space, KnownForm form) {
        return desk.add(actor, space, "place", form, visit -> places.add(visit, form.plainName(), form.placeKind()));
    }
}
