package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search what was told: by word, place, teller and period. */
@Controller
class SearchController {
    private final Entrance entrance;
    private final Search search;

    SearchController(Entrance entrance, Search search) {
        this.entrance = entrance;
        this.search = search;
    }

    @GetMapping(SPACE + "/zoek")
    ModelAndView search(
            Actor actor,
            @PathVariable String space,
            SearchForm form,
            @RequestParam(name = "voor", required = false) @Nullable String before) {
        return entrance.enter(
                actor, space, visit -> Screen.show("moment/search", reading(visit), page(visit, form, before)));
    }

    /** Story cards to cut out and lay on a table: of the newest stories, or of what was searched. */
    @GetMapping(SPACE + "/kaartjes")
    ModelAndView cards(Actor actor, @PathVariable String space, SearchForm form) {
        return entrance.enter(
                actor, space, visit -> Screen.show("moment/cards", reading(visit), page(visit, form, null)));
    }

    private SearchPage page(Visit visit, SearchForm form, @Nullable String before) {
        var found = search.find(visit, form, Mark.parse(before), MomentsPage.MOST + 1);
        return new SearchPage(form, MomentsPage.of(found, before == null, java.util.List.of(), java.util.List.of()));
    }

    private static Visit reading(Visit visit) {
        if (visit.standing() == Standing.TELLER) {
            throw new NotFound();
        }
        return visit;
    }
}
