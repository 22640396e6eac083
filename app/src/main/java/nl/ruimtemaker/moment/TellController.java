package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.Photos;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Tell what happened: inside a space, or at its door with a telling link, without signing in. */
@Controller
class TellController {
    /** A feast with everybody telling at once fits in; a machine that fills a neighbourhood up does not. */
    private static final int MOST_AT_ONE_DOOR = 600;

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Entrance entrance;
    private final TellDesk desk;
    private final Photos photos;
    private final Limits limits;

    TellController(Entrance entrance, TellDesk desk, Photos photos, Limits limits) {
        this.entrance = entrance;
        this.desk = desk;
        this.photos = photos;
        this.limits = limits;
    }

    @GetMapping(SPACE + "/vertel")
    ModelAndView form(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> desk.form(visit, visit.path("/verhalen")));
    }

    @PostMapping(SPACE + "/verhalen")
    ModelAndView tell(
            Actor actor,
            @PathVariable String space,
            MomentForm form,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            HttpServletResponse response) {
        limits.allow("tell", space, MOST_AT_ONE_DOOR, A_WHILE);
        var photo = photos.read(picture);
        return entrance.enter(actor, space, visit -> desk.take(visit, visit.path("/verhalen"), form, photo, response));
    }

    @GetMapping("/v/{link}")
    ModelAndView formAtTheDoor(Actor actor, @PathVariable String link) {
        return entrance.enterByKey(actor.withoutSlip().withLink(link), visit -> desk.form(visit, "/v/" + link));
    }

    @PostMapping("/v/{link}")
    ModelAndView tellAtTheDoor(
            Actor actor,
            @PathVariable String link,
            MomentForm form,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            HttpServletResponse response) {
        limits.allow("tell", link, MOST_AT_ONE_DOOR, A_WHILE);
        var photo = photos.read(picture);
        return entrance.enterByKey(
                actor.withoutSlip().withLink(link), visit -> desk.take(visit, "/v/" + link, form, photo, response));
    }
}
