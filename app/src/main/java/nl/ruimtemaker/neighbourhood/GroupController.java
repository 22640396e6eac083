package nl.ruimtemaker.neighbourhood;

import static nl.ruimtemaker.people.Paths.SPACE;

import nl.ruimtemaker.platform.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Puts a group down. */
@Controller
class GroupController {
    private final NeighbourhoodDesk desk;
    private final Groups groups;

    GroupController(NeighbourhoodDesk desk, Groups groups) {
        this.desk = desk;
        this.groups = groups;
    }

    @PostMapping(SPACE + "/de-buurt/groepen")
    ModelAndView add(Actor actor, @PathVariable String space, KnownForm form) {
        return desk.add(actor, space, "group", form, visit -> groups.add(visit, form.plainName()));
    }
}
