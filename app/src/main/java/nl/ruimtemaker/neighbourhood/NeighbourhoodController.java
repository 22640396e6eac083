package nl.ruimtemaker.neighbourhood;

import static nl.ruimtemaker.people.Paths.SPACE;

import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.RoomDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who lives here, which groups there are, and where things happen: seen by whoever belongs here. */
@Controller
class NeighbourhoodController {
    private final NeighbourhoodDesk desk;

    NeighbourhoodController(NeighbourhoodDesk desk) {
        this.desk = desk;
    }

    @Bean
    static Door neighbourhoodDoor() {
        return new RoomDoor("neighbourhood", 80, true, "/de-buurt", NeighbourhoodDesk::isAtHome);
    }

    @GetMapping(SPACE + "/de-buurt")
    ModelAndView look(Actor actor, @PathVariable String space) {
        return desk.show(actor, space);
    }
}
