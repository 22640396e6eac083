package nl.ruimtemaker.people.provider;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.ruimtemaker.people.signin.Challenges;
import nl.ruimtemaker.people.signin.Challenges.Way;
import nl.ruimtemaker.people.signin.SignInLinks;
import nl.ruimtemaker.people.signin.SignInPage;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Oidc;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by whoever does that elsewhere. By links and no forms: a form may lead to no other site. */
@Controller
class ProviderController {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);

    private final Provider provider;
    private final ProviderLinks links;
    private final Challenges challenges;
    private final Keys keys;
    private final Oidc oidc;

    ProviderController(Provider provider, ProviderLinks links, Challenges challenges, Keys keys, Settings settings) {
        this.provider = provider;
        this.links = links;
        this.challenges = challenges;
        this.keys = keys;
        this.oidc = settings.oidc();
    }

    @GetMapping("/aanmelden/via")
    ModelAndView leave(@RequestParam(required = false) @Nullable String uitnodiging, HttpServletResponse response) {
        check();
        try {
            var secret = challenges.ask(Way.PROVIDER, uitnodiging);
            var there = provider.begin(secret, uitnodiging != null);
            keys.give(response, Keys.AWAY, secret, Way.PROVIDER.holds());
            return new ModelAndView("redirect:" + there);
        } catch (Unvouched e) {
            return refuse(e);
        }
    }

    @GetMapping(Discovery.BACK)
    ModelAndView back(
            @RequestParam MultiValueMap<String, String> brought,
            @CookieValue(name = Keys.AWAY, required = false) @Nullable String secret,
            HttpServletResponse response) {
        check();
        keys.take(response, Keys.AWAY);
        try {
            var asked = challenges
                    .take(Way.PROVIDER, secret == null ? "" : secret)
                    .orElseThrow(() -> new Unvouched(Unvouched.Why.OVER));
            var vouched = provider.vouched(brought, String.valueOf(secret), asked.invitation() != null);
            var in = links.signIn(vouched, asked.invitation());
            keys.give(response, Keys.SIGN_IN, in.key(), SignInLinks.SIGNED_IN);
            return new ModelAndView("redirect:" + in.goesTo());
        } catch (Unvouched e) {
            return refuse(e);
        }
    }

    private void check() {
        if (!oidc.isThere()) {
            throw new NotFound();
        }
    }

    private ModelAndView refuse(Unvouched e) {
        if (e.getCause() != null) {
            LOG.warn("Nobody came in by {}: {}", oidc.name(), e.getCause().getMessage());
        }
        var page = SignInPage.at(oidc.button(), Map.of("provider", e.sentence()));
        return Screen.refuse("signin/ask", (Who) null, page);
    }
}
