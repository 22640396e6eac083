package nl.ruimtemaker.moment.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Screen;
import org.jspecify.annotations.Nullable;
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
        var trial = tried(actor, space, id).orElse(null);
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show("sheet/sheet", visit, page(sheets.find(visit, id), trial, Map.of())));
    }

    /** Not brought in, with the reason. */
    ModelAndView refuse(Actor actor, String space, UUID id, @Nullable Trial trial, Map<String, String> mistakes) {
        return entrance.enter(
                actor,
                space,
                visit -> Screen.refuse("sheet/sheet", visit, page(sheets.find(visit, id), trial, mistakes)));
    }

    /** What would come of it, while nothing of it is in and its columns make sense. */
    Optional<Trial> tried(Actor actor, String space, UUID id) {
        var sheet = entrance.enter(actor, space, visit -> sheets.find(Trials.keeping(visit), id));
        return sheet.isBegun() || sheet.mapping().text() == null
                ? Optional.empty()
                : Optional.of(trials.run(actor, space, id));
    }

    private static SheetPage page(Sheet sheet, @Nullable Trial trial, Map<String, String> mistakes) {
        return new SheetPage(sheet, sheet.mapping(), trial, mistakes);
    }
}
