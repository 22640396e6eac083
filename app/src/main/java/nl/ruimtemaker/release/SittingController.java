package nl.ruimtemaker.release;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.moment.Objections;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The keepers' sitting: what waits, looked at together. What nobody answers stays inside, quietly. */
@Controller
class SittingController {
    private final Entrance entrance;
    private final Sitting sitting;
    private final Objections objections;
    private final Moments moments;

    SittingController(Entrance entrance, Sitting sitting, Objections objections, Moments moments) {
        this.entrance = entrance;
        this.sitting = sitting;
        this.objections = objections;
        this.moments = moments;
    }

    @GetMapping(SPACE + "/samen-kijken")
    ModelAndView waiting(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor, space, visit -> Screen.show("release/sitting", keeping(visit), page(visit, null, null)));
    }

    @PostMapping(SPACE + "/samen-kijken/{id}")
    ModelAndView answer(Actor actor, @PathVariable String space, @PathVariable UUID id, SittingForm form) {
        return entrance.enter(actor, space, visit -> {
            var mistake = sitting.answer(keeping(visit), id, form);
            return mistake == null ? back(visit) : Screen.refuse("release/sitting", visit, page(visit, id, mistake));
        });
    }

    @PostMapping(SPACE + "/samen-kijken/over-mij/{id}")
    ModelAndView answerObjection(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam boolean hide,
            @RequestParam(defaultValue = "") String reason) {
        return entrance.enter(actor, space, visit -> {
            if (hide && PlainText.of(reason).isEmpty()) {
                return Screen.refuse(
                        "release/sitting", keeping(visit), page(visit, id, "release.sitting.reason.empty"));
            }
            var objection = objections.find(keeping(visit), id);
            objections.answer(visit, objection, moments.find(visit, objection.moment()), hide, reason);
            return back(visit);
        });
    }

    private SittingPage page(Visit visit, @Nullable UUID at, @Nullable String mistake) {
        var said = objections.waiting(visit).stream()
                .flatMap(each ->
                        moments.look(visit, each.moment()).stream().map(moment -> new SittingPage.Said(each, moment)))
                .toList();
        return new SittingPage(SittingPage.grouped(sitting.waiting(visit)), said, sitting.others(visit), at, mistake);
    }

    private static ModelAndView back(Visit visit) {
        return new ModelAndView("redirect:" + visit.path("/samen-kijken"));
    }

    private static Visit keeping(Visit visit) {
        if (!visit.keeps()) {
            throw new NotFound();
        }
        return visit;
    }
}
