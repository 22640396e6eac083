package nl.ruimtemaker.moment.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Screen;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows one list, tried out where it was not begun. */
@Component
class SheetDesk {
    private final Entrance entrance;
    private final Sheets sheets;
    private final Trials trials;

    SheetDesk(Entrance entrance, Sheets sheets, Trials trials) {
        this.entrance = entrance;
        this.sheets = sheets;
        this.trials = trials;
    }

    ModelAndView show(Actor actor, String space, UUID id) {
        var tried = tried(actor, space, id);
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show(
                        "sheet/sheet",
                        visit,
                        tried.map(seen -> seen.page(Map.of())).orElseGet(() -> page(sheets.find(visit, id)))));
    }

    /** Not brought in, with the reason. */
    ModelAndView refuse(Actor actor, String space, Tried tried, Map<String, String> mistakes) {
        return entrance.enter(actor, space, visit -> Screen.refuse("sheet/sheet", visit, tried.page(mistakes)));
    }

    /** What would come of it, while nothing of it is in and its columns make sense. */
    Optional<Tried> tried(Actor actor, String space, UUID id) {
        var sheet = entrance.enter(actor, space, visit -> sheets.find(Trials.keeping(visit), id));
        return sheet.isBegun() || sheet.mapping().text() == null
                ? Optional.empty()
                : Optional.of(trials.run(actor, space, id));
    }

    private static SheetPage page(Sheet sheet) {
        return new SheetPage(sheet, sheet.mapping(), null, Map.of());
    }
}
