package nl.ruimtemaker.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front, and the pages of plain text that hang beside it. */
@Controller
class FrontController {
    private static final String EXAMPLE = "/de-linde";

    private final Greeter greeter;
    private final Settings settings;

    FrontController(Greeter greeter, Settings settings) {
        this.greeter = greeter;
        this.settings = settings;
    }

    @GetMapping("/")
    ModelAndView front(Actor actor) {
        return show(actor, "platform/front", new FrontPage(settings.demo() ? EXAMPLE : null));
    }

    @GetMapping("/hulp")
    ModelAndView help(Actor actor) {
        return show(actor, "platform/text", TextPage.of("platform.help.page", 6));
    }

    @GetMapping({"/privacy", "/toegankelijkheid"})
    ModelAndView promises(Actor actor, jakarta.servlet.http.HttpServletRequest request) {
        boolean privacy = request.getRequestURI().equals("/privacy");
        return show(
                actor,
                "platform/text",
                privacy ? TextPage.of("platform.privacy.page", 5) : TextPage.of("platform.accessibility.page", 3));
    }

    @GetMapping("/wie-leest-mee")
    ModelAndView hosting(Actor actor) {
        return show(actor, "platform/text", TextPage.of("platform.hosting.page", 4));
    }

    private ModelAndView show(Actor actor, String template, Object page) {
        return Screen.show(template, greeter.greet(actor).orElse(null), page);
    }
}
