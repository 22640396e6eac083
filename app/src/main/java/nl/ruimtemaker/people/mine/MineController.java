package nl.ruimtemaker.people.mine;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** My own: who I am here, where I belong, who sees what of mine, and leaving. */
@Controller
class MineController {
    private final Entrance entrance;
    private final Mine mine;
    private final List<Sight> sights;

    MineController(Entrance entrance, Mine mine, List<Sight> sights) {
        this.entrance = entrance;
        this.mine = mine;
        this.sights = sights;
    }

    @GetMapping("/mij")
    ModelAndView look(Actor actor) {
        return entrance.recognise(
                actor,
                found -> found.map(who -> Screen.show("mine/mine", who, page(who, mine.form(who), Map.of())))
                        .orElseGet(() -> new ModelAndView("redirect:/aanmelden")));
    }

    @PostMapping("/mij")
    ModelAndView change(Actor actor, MineForm form) {
        return entrance.recognise(
                actor,
                found -> found.map(who -> changed(who, form)).orElseGet(() -> new ModelAndView("redirect:/aanmelden")));
    }

    @GetMapping(SPACE + "/wie-ziet-wat")
    ModelAndView sight(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> {
            visit.person();
            var lines =
                    sights.stream().flatMap(room -> room.ofMine(visit).stream()).toList();
            var outside = sights.stream()
                    .flatMap(room -> room.outside(visit).stream())
                    .sorted(Comparator.comparing(Sight.Outside::since).reversed())
                    .toList();
            return Screen.show("mine/sight", visit, new SightPage(lines, outside));
        });
    }

    @PostMapping(SPACE + "/weggaan")
    ModelAndView leave(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> {
            return mine.leave(visit)
                    ? Screen.done("/mij", "mine.leave")
                    : Screen.refuse("mine/last", visit, new LastKeyPage(visit.name()));
        });
    }

    private ModelAndView changed(Who who, MineForm form) {
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return Screen.refuse("mine/mine", who, page(who, form, mistakes));
        }
        mine.change(who, PlainText.of(form.name()), form.toldAs(), form.chosenLanguage());
        return Screen.done("/mij", "mine.names");
    }

    private MinePage page(Who who, MineForm form, Map<String, String> mistakes) {
        return new MinePage(mine.places(), form, mistakes, mine.mail(who).orElse(""));
    }
}
