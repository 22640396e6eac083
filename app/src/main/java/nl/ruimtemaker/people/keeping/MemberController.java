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

/** Giving a key, giving one's own back, choosing a keeper where there is none, and letting a member go. */
@Controller
class MemberController {
    private final Entrance entrance;
    private final Members members;
    private final KeyRings keys;
    private final Acts acts;

    MemberController(Entrance entrance, Members members, KeyRings keys, Acts acts) {
        this.entrance = entrance;
        this.members = members;
        this.keys = keys;
        this.acts = acts;
    }

    @PostMapping(SPACE + "/sleutels/{person}/sleutel")
    ModelAndView give(Actor actor, @PathVariable String space, @PathVariable UUID person) {
        return entrance.enter(actor, space, visit -> {
            var member = members.find(Keeping.keeping(visit), person);
            if (members.giveKey(visit, person)) {
                acts.note(visit, "gave-key", member.name());
            }
            return Keeping.back(visit);
        });
    }

    @PostMapping(SPACE + "/sleutels/terug")
    ModelAndView layDown(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> {
            if (!keys.layDown()) {
                throw new NotFound();
            }
            return Keeping.back(visit);
        });
    }

    @PostMapping(SPACE + "/sleutels/{person}/weg")
    ModelAndView remove(Actor actor, @PathVariable String space, @PathVariable UUID person) {
        return entrance.enter(actor, space, visit -> {
            var member = members.find(Keeping.keeping(visit), person);
            if (!members.remove(visit, person)) {
                throw new NotFound();
            }
            acts.note(visit, "removed", member.name());
            return Keeping.back(visit);
        });
    }

    @PostMapping(SPACE + "/sleutels/kiezen")
    ModelAndView choose(Actor actor, @PathVariable String space, @RequestParam UUID person) {
        return entrance.enter(actor, space, visit -> {
            if (!keys.choose(person)) {
                throw new NotFound();
            }
            return Keeping.back(visit);
        });
    }
}
