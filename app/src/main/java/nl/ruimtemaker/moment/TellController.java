package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import jakarta.servlet.http.HttpServletResponse;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Photos;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Tell what happened: inside a space, or at its door with a telling link, without signing in. */
@Controller
class TellController {
    private final Entrance entrance;
    private final TellDesk desk;
    private final Photos photos;

    TellController(Entrance entrance, TellDesk desk, Photos photos) {
        this.entrance = entrance;
        this.desk = desk;
        this.photos = photos;
    }

    @GetMapping(SPACE + "/vertel")
    ModelAndView form(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> desk.form(inside(visit), visit.path("/verhalen")));
    }

    @PostMapping(SPACE + "/verhalen")
    ModelAndView tell(
            Actor actor,
            @PathVariable String space,
            MomentForm form,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @CookieValue(name = Keys.DEVICE, required = false) @Nullable String device,
            HttpServletResponse response) {
        entrance.enter(actor, space, visit -> desk.admit(inside(visit), device));
        var photo = photos.read(picture);
        return entrance.enter(actor, space, visit -> desk.take(visit, visit.path("/verhalen"), form, photo, response));
    }

    @GetMapping("/v/{link}")
    ModelAndView formAtTheDoor(Actor actor, @PathVariable String link) {
        try {
            return entrance.enterByKey(actor.withoutSlip().withLink(link), visit -> desk.form(visit, "/v/" + link));
        } catch (NotFound e) {
            return desk.deadLink("");
        }
    }

    @PostMapping("/v/{link}")
    ModelAndView tellAtTheDoor(
            Actor actor,
            @PathVariable String link,
            MomentForm form,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @CookieValue(name = Keys.DEVICE, required = false) @Nullable String device,
            HttpServletResponse response) {
        var atTheDoor = actor.withoutSlip().withLink(link);
        try {
            entrance.enterByKey(atTheDoor, visit -> desk.admit(visit, device));
        } catch (NotFound e) {
            return desk.deadLink(form.words());
        }
        var photo = photos.read(picture);
        return entrance.enterByKey(atTheDoor, visit -> desk.take(visit, "/v/" + link, form, photo, response));
    }

    /** Who went, or was asked to go, finds their own stories back and tells no new ones; a telling link is another door. */
    private static Visit inside(Visit visit) {
        if (visit.standing() == Standing.TELLER) {
            throw new NotFound();
        }
        return visit;
    }
}
