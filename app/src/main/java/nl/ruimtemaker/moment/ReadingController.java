package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody who was there too tells how they saw it. */
@Controller
class ReadingController {
    private final Entrance entrance;
    private final Moments moments;
    private final Readings readings;
    private final OwnStories stories;

    ReadingController(Entrance entrance, Moments moments, Readings readings, OwnStories stories) {
        this.entrance = entrance;
        this.moments = moments;
        this.readings = readings;
        this.stories = stories;
    }

    @GetMapping(SPACE + "/verhalen/{id}/ik-was-erbij")
    ModelAndView form(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show(
                        "moment/reading", visit, page(visit, id, new ReadingForm(null, null, null), Map.of())));
    }

    @PostMapping(SPACE + "/verhalen/{id}/ik-was-erbij")
    ModelAndView read(Actor actor, @PathVariable String space, @PathVariable UUID id, ReadingForm form) {
        return entrance.enter(actor, space, visit -> {
            var page = page(visit, id, form, form.mistakes());
            if (!page.mistakes().isEmpty()) {
                return Screen.refuse("moment/reading", visit, page);
            }
            readings.add(visit, id, form);
            return Screen.done(visit.path("/verhalen/" + id), "moment.reading");
        });
    }

    @PostMapping({SPACE + "/verhalen/{id}/lezingen/{reading}/tonen", "/briefje/lezingen/{reading}/tonen"})
    ModelAndView show(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id,
            @PathVariable UUID reading) {
        return stories.with(actor, space, id, (visit, moment) -> {
            readings.show(visit, moment.id(), reading);
            return Screen.done(OwnStories.path(visit, moment), "moment.reading.show");
        });
    }

    @PostMapping(SPACE + "/lezingen/{reading}/weg")
    ModelAndView takeBack(
            Actor actor, @PathVariable String space, @PathVariable UUID reading, @RequestParam UUID moment) {
        return entrance.enter(actor, space, visit -> {
            readings.takeBack(visit, moment, reading);
            return Screen.done(visit.path("/verhalen/" + moment), "moment.reading.take-back");
        });
    }

    private ReadingPage page(Visit visit, UUID id, ReadingForm form, Map<String, String> mistakes) {
        visit.person();
        return new ReadingPage(moments.find(visit, id), form, mistakes);
    }
}
