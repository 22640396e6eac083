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
import org.springframework.web.servlet.ModelAndView;

/** Asking a keeper's key back: one asks, another agrees, all members see it. */
@Controller
class KeyProposalController {
    private final Entrance entrance;
    private final Members members;
    private final KeyRings keys;
    private final Acts acts;

    KeyProposalController(Entrance entrance, Members members, KeyRings keys, Acts acts) {
        this.entrance = entrance;
        this.members = members;
        this.keys = keys;
        this.acts = acts;
    }

    @PostMapping(SPACE + "/sleutels/{person}/vraag")
    ModelAndView propose(Actor actor, @PathVariable String space, @PathVariable UUID person) {
        return entrance.enter(actor, space, visit -> {
            var member = members.find(Keeping.keeping(visit), person);
            if (!member.keeps() || person.equals(visit.person().id())) {
                throw new NotFound();
            }
            keys.propose(visit, person);
            acts.note(visit, "proposed", member.name());
            return Keeping.back(visit);
        });
    }

    @PostMapping(SPACE + "/sleutels/vraag/{id}/eens")
    ModelAndView agree(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            if (!keys.agree(id)) {
                throw new NotFound();
            }
            return Keeping.back(visit);
        });
    }

    @PostMapping(SPACE + "/sleutels/vraag/{id}/niet")
    ModelAndView withdraw(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            if (!keys.withdraw(Keeping.keeping(visit), id)) {
                throw new NotFound();
            }
            acts.note(visit, "withdrew", "");
            return Keeping.back(visit);
        });
    }
}
