package nl.ruimtemaker.people.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.LocalPath;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by a link in a mail. No passwords. */
@Controller
class SignInController {
    private static final int ASKS = 5;
    private static final Duration IN = Duration.ofHours(1);

    private final SignInLinks links;
    private final Entrance entrance;
    private final Limits limits;
    private final Keys keys;
    private final @Nullable String provider;

    SignInController(SignInLinks links, Entrance entrance, Limits limits, Keys keys, Settings settings) {
        this.links = links;
        this.entrance = entrance;
        this.limits = limits;
        this.keys = keys;
        this.provider = settings.oidc().button();
    }

    @GetMapping("/aanmelden")
    ModelAndView form(Actor actor) {
        var page = SignInPage.at(provider, Map.of());
        return entrance.recognise(actor, who -> Screen.show("signin/ask", who.orElse(null), page));
    }

    @PostMapping("/aanmelden")
    ModelAndView ask(@RequestParam(defaultValue = "") String mail, @RequestParam(defaultValue = "/mij") String goesTo) {
        var address = PlainText.of(mail);
        if (!SignInPage.looksLikeMail(address)) {
            return refuse(mail, "signin.mail.wrong");
        }
        limits.allow("sign-in", address, ASKS, IN);
        var went = links.ask(address, null, null, LocalPath.of(goesTo));
        return went
                ? Screen.show("signin/ask", (Who) null, new SignInPage(address, Map.of(), true, provider))
                : refuse(address, "signin.mail.failed");
    }

    @GetMapping("/aanmelden/{key}")
    ModelAndView look(@PathVariable String key) {
        return Screen.show("signin/link", (Who) null, new LinkPage(links.holds(key)));
    }

    @PostMapping("/aanmelden/{key}")
    ModelAndView signIn(@PathVariable String key, HttpServletResponse response) {
        var signedIn = links.use(key, "");
        signedIn.ifPresent(done -> keys.give(response, Keys.SIGN_IN, done.key(), SignInLinks.SIGNED_IN));
        return signedIn.map(done -> new ModelAndView("redirect:" + LocalPath.of(done.goesTo())))
                .orElseGet(() -> Screen.show("signin/link", (Who) null, new LinkPage(false)));
    }

    private ModelAndView refuse(String mail, String why) {
        var page = new SignInPage(mail, Map.of("mail", why), false, provider);
        return Screen.refuse("signin/ask", (Who) null, page);
    }
}
