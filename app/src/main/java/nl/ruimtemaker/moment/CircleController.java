package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The teller changes their mind about who reads a story, and whether it may be counted. */
@Controller
class CircleController {
    private final OwnStories stories;
    private final Circles circles;
    private final Outings outings;
    private final Wishes wishes;
    private final Consents consents;

    CircleController(OwnStories stories, Circles circles, Outings outings, Wishes wishes, Consents consents) {
        this.stories = stories;
        this.circles = circles;
        this.outings = outings;
        this.wishes = wishes;
        this.consents = consents;
    }

    @PostMapping({SPACE + "/verhalen/{id}/kring", "/briefje/kring"})
    ModelAndView choose(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Circle circle,
            @RequestParam(required = false) @Nullable List<UUID> guesthoods,
            @RequestParam(defaultValue = "false") boolean asked) {
        return stories.with(actor, space, id, (visit, moment) -> {
            // Somebody else's story waits for that person's yes.
            if (circle != Circle.OWN && moment.waitsForItsPerson() && !asked) {
                throw new NotFound();
            }
            if (circle == Circle.GUESTS && (guesthoods == null || guesthoods.isEmpty())) {
                return stories.refuse(visit, moment, "moment.circle.which.empty");
            }
            circles.choose(visit, moment, circle, guesthoods == null ? List.of() : guesthoods);
            return Screen.done(OwnStories.path(visit, moment), "moment.circle");
        });
    }

    @PostMapping({SPACE + "/verhalen/{id}/meetellen", "/briefje/meetellen"})
    ModelAndView count(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "false") boolean counted) {
        return stories.with(actor, space, id, (visit, moment) -> {
            circles.count(visit, moment, counted);
            return Screen.done(OwnStories.path(visit, moment), "moment.count");
        });
    }

    /** Back from one guest, or from everyone; what was only asked for is asked no more. */
    @PostMapping({SPACE + "/verhalen/{id}/terughalen", "/briefje/terughalen"})
    ModelAndView callBack(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Circle circle,
            @RequestParam(required = false) @Nullable UUID guesthood) {
        return stories.with(actor, space, id, (visit, moment) -> {
            var said = Consent.calledBack(moment.id(), moment.textVersion(), circle, guesthood);
            if (!outings.callBack(visit, moment.id(), said) && wishes.end(visit, moment.id(), circle, guesthood)) {
                consents.note(visit, said);
            }
            return new ModelAndView("redirect:" + OwnStories.path(visit, moment));
        });
    }
}
