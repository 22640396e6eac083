package nl.ruimtemaker.moment.sheet;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Brings a list in: all of it as it was seen, or nothing; and goes on where it stopped. */
@Controller
class BringingController {
    private static final String SHEET = SPACE + "/inbrengen/{id}";

    private final Entrance entrance;
    private final Sheets sheets;
    private final SheetDesk desk;
    private final Bringing bringing;

    BringingController(Entrance entrance, Sheets sheets, SheetDesk desk, Bringing bringing) {
        this.entrance = entrance;
        this.sheets = sheets;
        this.desk = desk;
        this.bringing = bringing;
    }

    @PostMapping(SHEET + "/erin")
    ModelAndView bringIn(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean known) {
        var trial = desk.tried(actor, space, id).orElse(null);
        if (trial != null && (!trial.isGood() || !known)) {
            return desk.refuse(
                    actor, space, id, trial, trial.isGood() ? Map.of("known", "sheet.known.missing") : Map.of());
        }
        if (trial != null) {
            entrance.enter(
                    actor,
                    space,
                    visit -> bringing.begin(visit, sheets.find(Trials.keeping(visit), id), trial.fresh()));
        }
        return goOn(actor, space, id);
    }

    @PostMapping(SHEET + "/verder")
    ModelAndView goOn(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        var path = entrance.enter(actor, space, visit -> Trials.keeping(visit).path("/inbrengen/" + id));
        bringing.goOn(actor, space, id);
        return new ModelAndView("redirect:" + path);
    }
}
