package nl.ruimtemaker.release;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything that went out: every member reads it, a keeper calls back what can be called back. */
@Controller
class DepartedController {
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Entrance entrance;
    private final Departed departed;

    DepartedController(Entrance entrance, Departed departed) {
        this.entrance = entrance;
        this.departed = departed;
    }

    @GetMapping(SPACE + "/naar-buiten")
    ModelAndView list(
            Actor actor,
            @PathVariable String space,
            @RequestParam(name = "voor", required = false) @Nullable String mark) {
        var before = parse(mark);
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show(
                        "release/departed", home(visit), departed.page(visit, before, before.equals(EVER))));
    }

    @PostMapping(SPACE + "/naar-buiten/{id}/terughalen")
    ModelAndView callBack(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID guesthood) {
        return entrance.enter(actor, space, visit -> {
            if (!home(visit).keeps()) {
                throw new NotFound();
            }
            departed.callBack(visit, id, guesthood);
            return new ModelAndView("redirect:" + visit.path("/naar-buiten"));
        });
    }

    /** A mark from a link; what is no mark is the beginning of the list. */
    private static Instant parse(@Nullable String mark) {
        try {
            return mark == null ? EVER : Instant.parse(mark);
        } catch (DateTimeException e) {
            return EVER;
        }
    }

    private static Visit home(Visit visit) {
        if (!visit.belongs() || visit.kind() != Kind.COMMUNITY) {
            throw new NotFound();
        }
        return visit;
    }
}
