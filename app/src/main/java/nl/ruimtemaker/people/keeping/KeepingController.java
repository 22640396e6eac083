package nl.ruimtemaker.people.keeping;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Digests;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.pass.Passes;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The keys: every member can see who keeps them and what was done with them. */
@Controller
class KeepingController {
    private final Entrance entrance;
    private final KeyRings keys;
    private final House house;
    private final Acts acts;
    private final Digests digests;
    private final Passes passes;
    private final List<Door> doors;

    KeepingController(
            Entrance entrance,
            KeyRings keys,
            House house,
            Acts acts,
            Digests digests,
            Passes passes,
            List<Door> doors) {
        this.entrance = entrance;
        this.keys = keys;
        this.house = house;
        this.acts = acts;
        this.digests = digests;
        this.passes = passes;
        this.doors = doors.stream().filter(Door::optional).toList();
    }

    @GetMapping(SPACE + "/sleutels")
    ModelAndView look(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show(
                        "keeping/keys",
                        Keeping.belonging(visit),
                        page(visit, HouseForm.of(visit, house.isUnderWoo(visit)), Map.of())));
    }

    @PostMapping(SPACE + "/sleutels")
    ModelAndView set(Actor actor, @PathVariable String space, HouseForm form) {
        return entrance.enter(actor, space, visit -> {
            var mistakes = form.mistakes();
            if (!mistakes.isEmpty()) {
                return Screen.refuse("keeping/keys", Keeping.keeping(visit), page(visit, form, mistakes));
            }
            house.set(Keeping.keeping(visit), form);
            acts.note(visit, "set-up", "");
            return Screen.done(visit.path("/sleutels"), "keeping.house");
        });
    }

    @PostMapping(SPACE + "/sleutels/menu/{door}")
    ModelAndView turn(Actor actor, @PathVariable String space, @PathVariable String door, @RequestParam boolean on) {
        return entrance.enter(actor, space, visit -> {
            if (doors.stream().noneMatch(each -> each.name().equals(door))) {
                throw new NotFound();
            }
            house.turn(Keeping.keeping(visit), door, on);
            acts.note(visit, on ? "turned-on" : "turned-off", door);
            return Keeping.back(visit);
        });
    }

    @PostMapping(SPACE + "/sleutels/mail")
    ModelAndView mail(Actor actor, @PathVariable String space, @RequestParam boolean on) {
        return entrance.enter(actor, space, visit -> {
            digests.turn(Keeping.keeping(visit), on);
            return Keeping.back(visit);
        });
    }

    private KeepingPage page(Visit visit, HouseForm form, Map<String, String> mistakes) {
        var offered = doors.stream().filter(door -> door.opensFor(visit)).toList();
        return new KeepingPage(
                keys.of(visit), acts.newest(visit), offered, form, mistakes, digests.isOn(visit), passes.here());
    }
}
