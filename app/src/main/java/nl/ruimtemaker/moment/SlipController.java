package nl.ruimtemaker.moment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.Slip;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The paper slip: type its code, and there is your story, without an account. */
@Controller
class SlipController {
    private static final int GUESSES = 20;
    private static final Pattern LINK = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Duration AT_HAND = Duration.ofHours(1);

    private final Entrance entrance;
    private final OwnStories stories;
    private final Keys keys;
    private final Settings settings;
    private final Limits limits;

    SlipController(Entrance entrance, OwnStories stories, Keys keys, Settings settings, Limits limits) {
        this.entrance = entrance;
        this.stories = stories;
        this.keys = keys;
        this.settings = settings;
        this.limits = limits;
    }

    @GetMapping("/briefje")
    ModelAndView story(
            Actor actor,
            @CookieValue(name = Keys.SLIP, required = false) @Nullable String code,
            @RequestParam(name = "verteld", required = false) @Nullable String told) {
        return code == null
                ? ask(SlipPage.EMPTY)
                : stories.with(
                        actor,
                        null,
                        null,
                        (visit, moment) -> stories.show(visit, moment, new Slip(code).spoken(), told(visit, told)));
    }

    @PostMapping("/briefje")
    ModelAndView open(
            Actor actor,
            @RequestParam(defaultValue = "") String code,
            @CookieValue(name = Keys.DEVICE, required = false) @Nullable String device,
            HttpServletResponse response) {
        limits.allow("slip", device == null ? "" : device, GUESSES, Duration.ofMinutes(10));
        var slip = Slip.typed(code);
        try {
            entrance.enterByKey(
                    new Actor(actor.signIn(), null, slip.fingerprint()),
                    visit -> Objects.requireNonNull(visit.subject()));
        } catch (NotFound e) {
            return Screen.refuse("moment/slip", (Who) null, new SlipPage(code, "moment.slip.unknown"));
        }
        keys.give(response, Keys.SLIP, slip.code(), AT_HAND);
        return new ModelAndView("redirect:/briefje");
    }

    @GetMapping("/briefje/print")
    ModelAndView print(Actor actor, @CookieValue(name = Keys.SLIP, required = false) @Nullable String code) {
        if (code == null) {
            return new ModelAndView("redirect:/briefje");
        }
        return stories.with(
                actor,
                null,
                null,
                (visit, moment) -> Screen.show(
                        "moment/slip_print",
                        visit,
                        new SlipPrint(
                                new Slip(code).spoken(), settings.publicAddress() + "/briefje", moment.beginning())));
    }

    @PostMapping("/briefje/weg")
    ModelAndView putAway(HttpServletResponse response) {
        keys.take(response, Keys.SLIP);
        return new ModelAndView("redirect:/briefje");
    }

    /** Whoever told at a door tells more at the same door; where anybody may look in, inside. */
    private static OwnStories.@Nullable Told told(Visit visit, @Nullable String link) {
        if (link == null) {
            return null;
        }
        var inside = visit.open() ? visit.path("/vertel") : null;
        return new OwnStories.Told(LINK.matcher(link).matches() ? "/v/" + link : inside);
    }

    private static ModelAndView ask(SlipPage page) {
        return Screen.show("moment/slip", (Who) null, page);
    }
}
