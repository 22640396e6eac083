package nl.ruimtemaker.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front. */
@Controller
class FrontController {
    private final Greeter greeter;
    private final Settings settings;

    FrontController(Greeter greeter, Settings settings) {
        this.greeter = greeter;
        this.settings = settings;
    }

    @GetMapping("/")
    ModelAndView front(Actor actor) {
        var who = greeter.greet(actor).orElse(null);
        return Screen.show("platform/front", who, FrontPage.of(settings.demo(), who != null));
    }
}
