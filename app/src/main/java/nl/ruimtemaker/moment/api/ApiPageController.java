package nl.ruimtemaker.moment.api;

import java.util.UUID;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Greeter;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the API is, for people. */
@Controller
class ApiPageController {
    private final Greeter greeter;
    private final Settings settings;

    ApiPageController(Greeter greeter, Settings settings) {
        this.greeter = greeter;
        this.settings = settings;
    }

    @GetMapping("/api")
    ModelAndView page(Actor actor) {
        var page = ApiPage.of(settings.publicAddress().toString(), UUID.randomUUID());
        return Screen.show("api/api", greeter.greet(actor).orElse(null), page);
    }
}
