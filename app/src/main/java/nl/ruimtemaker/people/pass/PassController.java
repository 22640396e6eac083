package nl.ruimtemaker.people.pass;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.mine.Mine;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** My passes: make one for a machine, see which there are, and end one. */
@Controller
class PassController {
    static final String HERE = "/mij/pasjes";

    private final Entrance entrance;
    private final Passes passes;
    private final Mine mine;
    private final Making making;

    PassController(Entrance entrance, Passes passes, Mine mine, Making making) {
        this.entrance = entrance;
        this.passes = passes;
        this.mine = mine;
        this.making = making;
    }

    @GetMapping(HERE)
    ModelAndView look(Actor actor) {
        return recognised(actor, who -> Screen.show("pass/passes", who, page(PassForm.EMPTY, Map.of(), null)));
    }

    @PostMapping(HERE)
    ModelAndView make(Actor actor, PassForm form) {
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return recognised(actor, who -> Screen.refuse("pass/passes", who, page(form, mistakes, null)));
        }
        var made = making.make(actor, form);
        return recognised(actor, who -> Screen.show("pass/passes", who, page(PassForm.EMPTY, Map.of(), made)));
    }

    @PostMapping("/mij/pasjes/{id}/stop")
    ModelAndView end(Actor actor, @PathVariable UUID id) {
        return recognised(actor, who -> {
            if (passes.end(who, id) == 0) {
                throw new NotFound();
            }
            return Screen.done(HERE, "pass.stop");
        });
    }

    private interface Work {
        ModelAndView of(Who who);
    }

    private ModelAndView recognised(Actor actor, Work work) {
        return entrance.recognise(actor, found -> work.of(found.orElseThrow(NotFound::new)));
    }

    private PassesPage page(PassForm form, Map<String, String> mistakes, @Nullable String made) {
        var places = mine.places().stream().filter(Mine.Place::opens).toList();
        return new PassesPage(form, mistakes, places, passes.mine(), passes.today(), made);
    }
}
