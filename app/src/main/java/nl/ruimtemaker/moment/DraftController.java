package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Finish telling later, or never. */
@Controller
class DraftController {
    private final Entrance entrance;
    private final Drafts drafts;
    private final TellDesk desk;

    DraftController(Entrance entrance, Drafts drafts, TellDesk desk) {
        this.entrance = entrance;
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping(SPACE + "/kladjes")
    ModelAndView list(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor, space, visit -> Screen.show("moment/drafts", visit, new DraftsPage(drafts.of(visit))));
    }

    @PostMapping(SPACE + "/kladjes")
    ModelAndView keep(Actor actor, @PathVariable String space, MomentForm form) {
        return entrance.enter(actor, space, visit -> {
            drafts.told(visit, form);
            drafts.keep(visit, form);
            return Screen.done(visit.path("/kladjes"), "moment.draft.keep");
        });
    }

    @GetMapping(SPACE + "/kladjes/{id}")
    ModelAndView open(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            var form = drafts.find(visit, id).form();
            return Screen.show("moment/tell", visit, desk.page(visit, visit.path("/verhalen"), form, Map.of()));
        });
    }

    @PostMapping(SPACE + "/kladjes/{id}/weg")
    ModelAndView throwAway(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            drafts.throwAway(visit, id);
            return Screen.done(visit.path("/kladjes"), "moment.draft.away");
        });
    }
}
