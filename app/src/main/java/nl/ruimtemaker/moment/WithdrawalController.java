package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Take back a story of one's own: one tap, no reason, no account needed. */
@Controller
class WithdrawalController {
    private static final String STORY = SPACE + "/verhalen/{id}";

    private final OwnStories stories;
    private final Withdrawals withdrawals;
    private final Keys keys;

    WithdrawalController(OwnStories stories, Withdrawals withdrawals, Keys keys) {
        this.stories = stories;
        this.withdrawals = withdrawals;
        this.keys = keys;
    }

    @PostMapping({STORY + "/terugnemen", "/briefje/terugnemen"})
    ModelAndView takeBack(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id) {
        return stories.with(actor, space, id, (visit, moment) -> {
            withdrawals.takeBack(visit, moment);
            return new ModelAndView("redirect:" + OwnStories.path(visit, moment));
        });
    }

    @PostMapping({STORY + "/terugzetten", "/briefje/terugzetten"})
    ModelAndView putBack(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id) {
        return stories.with(actor, space, id, (visit, moment) -> {
            boolean wider = withdrawals.putBack(visit, moment);
            return Screen.done(OwnStories.path(visit, moment), wider ? "moment.put-back.wider" : "moment.put-back");
        });
    }

    @PostMapping({STORY + "/wissen", "/briefje/wissen"})
    ModelAndView purge(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id,
            HttpServletResponse response) {
        return stories.with(actor, space, id, (visit, moment) -> {
            withdrawals.purge(visit, moment);
            keys.take(response, Keys.SLIP);
            return Screen.show("moment/gone", visit, new GonePage(visit.belongs() || visit.open()));
        });
    }
}
