package nl.ruimtemaker.moment.sheet;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.LinkedHashMap;
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

    /** @param seen by which columns it was on the page where the button was pressed */
    @PostMapping(SHEET + "/erin")
    ModelAndView bringIn(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean known,
            @RequestParam(defaultValue = "") String seen) {
        var tried = desk.tried(actor, space, id).orElse(null);
        if (tried != null) {
            var mistakes = mistakes(tried, known, seen);
            if (!tried.trial().isGood() || !mistakes.isEmpty()) {
                return desk.refuse(actor, space, tried, mistakes);
            }
            entrance.enter(actor, space, visit -> bringing.begin(Trials.keeping(visit), tried));
        }
        return goOn(actor, space, id);
    }

    /** Where it was not begun, its page comes again: also when its columns were changed while it was tried. */
    @PostMapping(SHEET + "/verder")
    ModelAndView goOn(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        var sheet = entrance.enter(actor, space, visit -> sheets.find(Trials.keeping(visit), id));
        if (sheet.isBegun() && !sheet.isDone()) {
            bringing.goOn(actor, space, id);
        }
        return entrance.enter(actor, space, visit -> new ModelAndView("redirect:" + visit.path("/inbrengen/" + id)));
    }

    private static Map<String, String> mistakes(Tried tried, boolean known, String seen) {
        var mistakes = new LinkedHashMap<String, String>();
        if (tried.trial().isGood() && !seen.equals(tried.sheet().mapping().toString())) {
            mistakes.put("seen", "sheet.changed");
        }
        if (tried.trial().isGood() && !known) {
            mistakes.put("known", "sheet.known.missing");
        }
        return mistakes;
    }
}
