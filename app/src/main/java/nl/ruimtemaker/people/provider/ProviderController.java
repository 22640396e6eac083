package nl.ruimtemaker.people.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import nl.ruimtemaker.people.signin.Challenges;
import nl.ruimtemaker.people.signin.Challenges.Way;
import nl.ruimtemaker.people.signin.SignInLinks;
import nl.ruimtemaker.people.signin.SignInPage;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Oidc;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Signing in by whoever does that elsewhere. By links and no forms: a form may lead to no other site. */
@Controller
class ProviderController {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);
    private static final int MOST = 1_000;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Provider provider;
    private final ProviderLinks links;
    private final Challenges challenges;
    private final Keys keys;
    private final Limits limits;
    private final Settings settings;
    private final Oidc oidc;

    ProviderController(
            Provider provider,
            ProviderLinks links,
            Challenges challenges,
            Keys keys,
            Limits limits,
            Settings settings) {
        this.provider = provider;
        this.links = links;
        this.challenges = challenges;
        this.keys = keys;
        this.limits = limits;
        this.settings = settings;
        this.oidc = settings.oidc();
    }

    @GetMapping("/aanmelden/via")
    ModelAndView leave(
            @RequestParam(required = false) @Nullable String uitnodiging,
            HttpServletRequest request,
            HttpServletResponse response) {
        check();
        if (uitnodiging != null && !beganHere(request)) {
            return new ModelAndView("redirect:/uitnodiging/" + UriUtils.encodePathSegment(uitnodiging, UTF_8));
        }
        try {
            // Each leaves a row behind for a quarter of an hour, and nobody is known yet.
            limits.allow("provider", "", MOST, A_WHILE);
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

    /** Another site could lead somebody into a space without their doing, where the provider asks nothing. */
    private boolean beganHere(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        var page = request.getHeader(HttpHeaders.REFERER);
        return from == null
                ? page != null && page.startsWith(settings.publicAddress() + "/")
                : from.equals("same-origin");
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
