package nl.ruimtemaker.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of plain text. */
@Controller
class TextController {
    private final Greeter greeter;

    TextController(Greeter greeter) {
        this.greeter = greeter;
    }

    @GetMapping("/hulp")
    ModelAndView help(Actor actor) {
        return show(actor, TextPage.HELP);
    }

    @GetMapping("/wie-leest-mee")
    ModelAndView readers(Actor actor) {
        return show(actor, TextPage.READERS);
    }

    @GetMapping("/privacy")
    ModelAndView privacy(Actor actor) {
        return show(actor, TextPage.PRIVACY);
    }

    @GetMapping("/toegankelijkheid")
    ModelAndView accessibility(Actor actor) {
        return show(actor, TextPage.ACCESSIBILITY);
    }

    private ModelAndView show(Actor actor, TextPage page) {
        return Screen.show("platform/text", greeter.greet(actor).orElse(null), page);
    }
}
