package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The teller mends their own story. */
@Controller
class CorrectionController {
    private final OwnStories stories;
    private final Corrections corrections;
    private final TellDesk desk;

    CorrectionController(OwnStories stories, Corrections corrections, TellDesk desk) {
        this.stories = stories;
        this.corrections = corrections;
        this.desk = desk;
    }

    @GetMapping({SPACE + "/verhalen/{id}/verbeteren", "/briefje/verbeteren"})
    ModelAndView form(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id) {
        return stories.with(
                actor,
                space,
                id,
                (visit, moment) ->
                        Screen.show("moment/correct", visit, page(visit, moment, MomentForm.of(moment), Map.of())));
    }

    @PostMapping({SPACE + "/verhalen/{id}/verbeteren", "/briefje/verbeteren"})
    ModelAndView correct(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id,
            MomentForm form) {
        return stories.with(actor, space, id, (visit, moment) -> {
            var mistakes = form.mistakes();
            if (!mistakes.isEmpty()) {
                return Screen.refuse("moment/correct", visit, page(visit, moment, form, mistakes));
            }
            corrections.correct(visit, moment, form);
            return Screen.done(OwnStories.path(visit, moment), "moment.correct");
        });
    }

    private CorrectPage page(Visit visit, Moment moment, MomentForm form, Map<String, String> mistakes) {
        var path = OwnStories.path(visit, moment);
        return new CorrectPage(
                moment,
                desk.page(visit, path + "/verbeteren", form, mistakes),
                corrections.of(visit, moment.id()),
                path);
    }
}
