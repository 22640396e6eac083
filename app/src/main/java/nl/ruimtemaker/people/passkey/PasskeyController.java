package nl.ruimtemaker.people.passkey;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import nl.ruimtemaker.people.signin.Challenges;
import nl.ruimtemaker.people.signin.SignInLinks;
import nl.ruimtemaker.people.signin.SignInPage;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Coming in with a device: it knows by itself whose it is. */
@Controller
class PasskeyController {
    private static final int ASKS = 20;
    private static final Duration IN = Duration.ofHours(1);

    private final Challenges challenges;
    private final Ceremony ceremony;
    private final Passkeys passkeys;
    private final Limits limits;
    private final Keys keys;
    private final Settings settings;

    PasskeyController(
            Challenges challenges, Ceremony ceremony, Passkeys passkeys, Limits limits, Keys keys, Settings settings) {
        this.challenges = challenges;
        this.ceremony = ceremony;
        this.passkeys = passkeys;
        this.limits = limits;
        this.keys = keys;
        this.settings = settings;
    }

    /** What a browser passes on to a device. */
    record Question(String challenge, String site) {}

    @PostMapping("/aanmelden/toestel/vraag")
    @ResponseBody
    Question ask(@CookieValue(name = Keys.DEVICE, required = false) @Nullable String device) {
        limits.allow("passkey", String.valueOf(device), ASKS, IN);
        return new Question(
                challenges.ask(Challenges.Way.PASSKEY, null),
                settings.publicAddress().getHost());
    }

    @PostMapping("/aanmelden/toestel")
    ModelAndView signIn(ProofForm form, HttpServletResponse response) {
        try {
            var passkey =
                    passkeys.find(Bytes.of(form.credential())).orElseThrow(() -> new Unproven(Unproven.Why.UNKNOWN));
            var key = passkeys.signIn(passkey, ceremony.counter(form, passkey))
                    .orElseThrow(() -> new Unproven(Unproven.Why.COUNTER));
            keys.give(response, Keys.SIGN_IN, key, SignInLinks.SIGNED_IN);
            return new ModelAndView("redirect:/mij");
        } catch (Unproven e) {
            var page = SignInPage.at(settings.oidc().button(), Map.of("passkey", e.sentence()));
            return Screen.refuse("signin/ask", (Who) null, page);
        }
    }
}
