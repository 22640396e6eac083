package nl.ruimtemaker.people.keeping;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Handing a key over, choosing a keeper where there is none, and asking a member to go. */
@Controller
class MemberController {
    private final Entrance entrance;
    private final Members members;
    private final Acts acts;

    MemberController(Entrance entrance, Members members, Acts acts) {
        this.entrance = entrance;
        this.members = members;
        this.acts = acts;
    }

    @PostMapping(SPACE + "/sleutels/{person}/sleutel")
    ModelAndView give(Actor actor, @PathVariable String space, @PathVariable UUID person, @RequestParam boolean key) {
        return entrance.enter(actor, space, visit -> {
            var member = members.find(Keeping.keeping(visit), person);
            acts.note(visit, key ? "gave-key" : "took-key", member.name());
            members.give(visit, person, key);
            return Keeping.back(visit);
        });
    }

    @PostMapping(SPACE + "/sleutels/{person}/weg")
    ModelAndView remove(Actor actor, @PathVariable String space, @PathVariable UUID person) {
        return entrance.enter(actor, space, visit -> {
            var member = members.find(Keeping.keeping(visit), person);
            acts.note(visit, "removed", member.name());
            members.remove(visit, person);
            return Keeping.back(visit);
        });
    }

    @PostMapping(SPACE + "/sleutels/kiezen")
    ModelAndView choose(Actor actor, @PathVariable String space, @RequestParam UUID person) {
        return entrance.enter(actor, space, visit -> {
            if (!members.choose(person)) {
                throw new NotFound();
            }
            return Keeping.back(visit);
        });
    }
}
