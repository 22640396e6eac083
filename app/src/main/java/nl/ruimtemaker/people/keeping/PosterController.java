package nl.ruimtemaker.people.keeping;

import static nl.ruimtemaker.people.Paths.SPACE;

import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.QrCode;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The poster for the community house: tell by the code on it, without signing in. */
@Controller
class PosterController {
    private final Entrance entrance;
    private final House house;
    private final Acts acts;
    private final Settings settings;

    PosterController(Entrance entrance, House house, Acts acts, Settings settings) {
        this.entrance = entrance;
        this.house = house;
        this.acts = acts;
        this.settings = settings;
    }

    @GetMapping(SPACE + "/poster")
    ModelAndView poster(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> {
            if (Keeping.belonging(visit).kind() != Kind.COMMUNITY) {
                throw new NotFound();
            }
            var address = settings.publicAddress() + "/v/" + house.tellingLink(visit);
            return Screen.show("keeping/poster", visit, new PosterPage(address, QrCode.of(address)));
        });
    }

    @PostMapping(SPACE + "/poster/nieuw")
    ModelAndView renew(Actor actor, @PathVariable String space) {
        return entrance.enter(actor, space, visit -> {
            house.renewTellingLink(Keeping.keeping(visit));
            acts.note(visit, "renewed-link", "");
            return new ModelAndView("redirect:" + visit.path("/poster"));
        });
    }
}
