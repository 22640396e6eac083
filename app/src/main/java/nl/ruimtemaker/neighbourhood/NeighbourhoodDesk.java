package nl.ruimtemaker.neighbourhood;

import java.util.function.Consumer;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where putting down and taking away are the same for neighbours, groups and places: for whoever belongs here. */
@Component
class NeighbourhoodDesk {
    private final Entrance entrance;
    private final Neighbours neighbours;
    private final Groups groups;
    private final Places places;
    private final Removals removals;

    NeighbourhoodDesk(Entrance entrance, Neighbours neighbours, Groups groups, Places places, Removals removals) {
        this.entrance = entrance;
        this.neighbours = neighbours;
        this.groups = groups;
        this.places = places;
        this.removals = removals;
    }

    ModelAndView show(Actor actor, String space) {
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show("neighbourhood/neighbourhood", home(visit), page(visit, KnownForm.EMPTY, null)));
    }

    ModelAndView add(Actor actor, String space, String which, KnownForm form, Consumer<Visit> work) {
        return entrance.enter(
                actor,
                space,
                visit -> form.mistake() == null
                        ? done(visit, work)
                        : Screen.refuse("neighbourhood/neighbourhood", home(visit), page(visit, form, which)));
    }

    ModelAndView change(Actor actor, String space, Consumer<Visit> work) {
        return entrance.enter(actor, space, visit -> done(visit, work));
    }

    /** Who and what is known here now. */
    NeighbourhoodPage known(Visit visit) {
        return page(visit, KnownForm.EMPTY, null);
    }

    static boolean isAtHome(Visit visit) {
        return visit.belongs() && visit.kind() == Kind.COMMUNITY;
    }

    private static ModelAndView done(Visit visit, Consumer<Visit> work) {
        work.accept(home(visit));
        return new ModelAndView("redirect:" + visit.path("/de-buurt"));
    }

    private NeighbourhoodPage page(Visit visit, KnownForm form, @Nullable String at) {
        return new NeighbourhoodPage(
                neighbours.of(visit),
                groups.of(visit),
                places.of(visit),
                removals.of(visit),
                form,
                at,
                at == null ? null : form.mistake());
    }

    private static Visit home(Visit visit) {
        if (!isAtHome(visit)) {
            throw new NotFound();
        }
        return visit;
    }
}
