package nl.ruimtemaker.operations.moving;

import static nl.ruimtemaker.people.Paths.SPACE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Bundles;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Voices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A keeper takes everything along: first in words what that is, then the folder. */
@Controller
class TakingController {
    private static final int MOST = 5;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Entrance entrance;
    private final Taking taking;
    private final Bundles bundles;
    private final Voices voices;
    private final Limits limits;
    private final Acts acts;
    private final Clock clock;

    TakingController(
            Entrance entrance, Taking taking, Bundles bundles, Voices voices, Limits limits, Acts acts, Clock clock) {
        this.entrance = entrance;
        this.taking = taking;
        this.bundles = bundles;
        this.voices = voices;
        this.limits = limits;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping(SPACE + "/meenemen")
    ModelAndView explain(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor, space, visit -> Screen.show("moving/taking", keeping(visit), new TakingPage(visit.name())));
    }

    /** The line among the keepers' acts is there before the first page goes: also where it breaks off. */
    @PostMapping(SPACE + "/meenemen")
    void take(Actor actor, @PathVariable String space, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var keeper = entrance.enter(actor, space, visit -> {
            limits.allow("meenemen", keeping(visit).person().id().toString(), MOST, PERIOD);
            acts.note(visit, "took-along", "");
            return visit;
        });
        var voice = voices.to(request, keeper, keeper.who());
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        bundles.send(response, space + "-" + day, bundle -> taking.fill(actor, keeper, voice, bundle));
    }

    private static Visit keeping(Visit visit) {
        if (!visit.keeps()) {
            throw new NotFound();
        }
        return visit;
    }
}
