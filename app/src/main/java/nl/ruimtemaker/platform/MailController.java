package nl.ruimtemaker.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The mail of the demo, which never leaves it. */
@Controller
@ConditionalOnProperty("ruimtemaker.demo")
class MailController {
    private final Mails mails;
    private final Greeter greeter;

    MailController(Mails mails, Greeter greeter) {
        this.mails = mails;
        this.greeter = greeter;
    }

    @GetMapping("/post")
    ModelAndView mail(Actor actor) {
        return Screen.show("platform/mail", greeter.greet(actor).orElse(null), new MailPage(mails.kept()));
    }
}
