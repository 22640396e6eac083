package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member asked the teller of a story told without an account, and notes what they said. */
@Controller
class SpokenController {
    private final Entrance entrance;
    private final Moments moments;
    private final Readings readings;
    private final Answers answers;
    private final SpokenWords words;

    SpokenController(Entrance entrance, Moments moments, Readings readings, Answers answers, SpokenWords words) {
        this.entrance = entrance;
        this.moments = moments;
        this.readings = readings;
        this.answers = answers;
        this.words = words;
    }

    @PostMapping(SPACE + "/verhalen/{id}/gevraagd")
    ModelAndView note(Actor actor, @PathVariable String space, @PathVariable UUID id, SpokenForm form) {
        return entrance.enter(actor, space, visit -> {
            var moment = moments.find(visit, id);
            if (words.part(visit, moment, null, false).isEmpty()) {
                throw new NotFound();
            }
            var mistake = words.note(visit, moment, form);
            var part = words.part(visit, moment, mistake, mistake == null).orElseThrow();
            var page = new MomentPage(moment, readings.of(visit, id), answers.of(visit, moment), part);
            return mistake == null
                    ? Screen.show("moment/moment", visit, page)
                    : Screen.refuse("moment/moment", visit, page);
        });
    }
}
