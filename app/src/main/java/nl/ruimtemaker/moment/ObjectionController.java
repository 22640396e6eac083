package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "This is about me": on every moment that somebody can read, without signing in and without a name. */
@Controller
class ObjectionController {
    private static final int LONGEST = 1000;

    private final Entrance entrance;
    private final Moments moments;
    private final Objections objections;

    ObjectionController(Entrance entrance, Moments moments, Objections objections) {
        this.entrance = entrance;
        this.moments = moments;
        this.objections = objections;
    }

    @GetMapping(SPACE + "/verhalen/{id}/over-mij")
    ModelAndView form(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show(
                        "moment/objection", visit, new ObjectionPage(moments.find(visit, id), "", null, false)));
    }

    @PostMapping(SPACE + "/verhalen/{id}/over-mij")
    ModelAndView say(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String said) {
        return entrance.enter(actor, space, visit -> {
            var moment = moments.find(visit, id);
            if (PlainText.of(said).length() > LONGEST) {
                var page = new ObjectionPage(moment, said, "moment.objection.long", false);
                return Screen.refuse("moment/objection", visit, page);
            }
            objections.add(visit, moment, said);
            return Screen.show("moment/objection", visit, new ObjectionPage(moment, "", null, true));
        });
    }
}
