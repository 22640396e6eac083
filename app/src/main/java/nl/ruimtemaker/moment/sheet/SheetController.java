package nl.ruimtemaker.moment.sheet;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One list: what would come of it, and by which columns. Looking again stores nothing of it. */
@Controller
class SheetController {
    private static final String SHEET = SPACE + "/inbrengen/{id}";

    private final Entrance entrance;
    private final Sheets sheets;
    private final SheetDesk desk;

    SheetController(Entrance entrance, Sheets sheets, SheetDesk desk) {
        this.entrance = entrance;
        this.sheets = sheets;
        this.desk = desk;
    }

    @GetMapping(SHEET)
    ModelAndView look(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return desk.show(actor, space, id);
    }

    @PostMapping(SHEET)
    ModelAndView map(Actor actor, @PathVariable String space, @PathVariable UUID id, MappingForm form) {
        return entrance.enter(actor, space, visit -> {
            var sheet = sheets.find(Trials.keeping(visit), id);
            var mapping = Mapping.of(form);
            var mistakes = mapping.mistakes(sheet.survey().columns().size());
            if (!mistakes.isEmpty()) {
                return Screen.refuse("sheet/sheet", visit, new SheetPage(sheet, mapping, null, mistakes));
            }
            sheets.map(visit, id, mapping);
            return new ModelAndView("redirect:" + visit.path("/inbrengen/" + id));
        });
    }

    @PostMapping(SHEET + "/weg")
    ModelAndView throwAway(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            sheets.remove(Trials.keeping(visit), id);
            return Screen.done(visit.path("/inbrengen"), "sheet.away");
        });
    }
}
