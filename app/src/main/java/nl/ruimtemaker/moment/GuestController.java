package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The very stories that a guest reads, for whoever belongs here: a number alone proves nothing. */
@Controller
class GuestController {
    private final Entrance entrance;
    private final Guesthoods guesthoods;
    private final Moments moments;

    GuestController(Entrance entrance, Guesthoods guesthoods, Moments moments) {
        this.entrance = entrance;
        this.guesthoods = guesthoods;
        this.moments = moments;
    }

    @GetMapping(SPACE + "/gast/{id}")
    ModelAndView look(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(name = "voor", required = false) @Nullable String before) {
        return entrance.enter(actor, space, visit -> {
            var guesthood = guesthoods.find(home(visit), id);
            var mark = Mark.parse(before);
            var read = guesthood.endedAt() == null
                    ? moments.readBy(visit, id, mark, MomentsPage.MOST + 1)
                    : List.<Moment>of();
            var page = MomentsPage.of(read, mark == null, List.of(), List.of());
            return Screen.show("moment/guest", visit, new GuestPage(guesthood.organisation(), page));
        });
    }

    private static Visit home(Visit visit) {
        if (!visit.belongs() || visit.kind() != Kind.COMMUNITY) {
            throw new NotFound();
        }
        return visit;
    }
}
