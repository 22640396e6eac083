package nl.ruimtemaker.people.invitation;

import java.time.Duration;
import java.util.Optional;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.signin.SignInLinks;
import nl.ruimtemaker.people.signin.SignInPage;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Limits;
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

/** Somebody follows an invitation: one button, or first a name and a mail address. */
@Controller
class InvitedController {
    private static final int ASKS = 5;
    private static final Duration IN = Duration.ofHours(1);
    private static final int LONGEST_NAME = 80;

    private final Entrance entrance;
    private final Invitations invitations;
    private final SignInLinks links;
    private final Limits limits;
    private final @Nullable String provider;

    InvitedController(Entrance entrance, Invitations invitations, SignInLinks links, Limits limits, Settings settings) {
        this.entrance = entrance;
        this.invitations = invitations;
        this.links = links;
        this.limits = limits;
        this.provider = settings.oidc().button();
    }

    @GetMapping("/uitnodiging/{key}")
    ModelAndView look(Actor actor, @PathVariable String key) {
        return entrance.recognise(actor, who -> {
            var offer = invitations.offered(key).orElse(null);
            return Screen.show("invitation/invited", who.orElse(null), InvitedPage.of(key, offer, provider));
        });
    }

    @PostMapping("/uitnodiging/{key}/erbij")
    ModelAndView accept(Actor actor, @PathVariable String key) {
        Optional<String> slug = entrance.recognise(actor, who -> invitations.accept(actor, key));
        return new ModelAndView("redirect:" + slug.map(word -> "/" + word).orElse("/uitnodiging/" + key));
    }

    @PostMapping("/uitnodiging/{key}")
    ModelAndView ask(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String mail) {
        var offer = invitations.offered(key).orElse(null);
        var page = new InvitedPage(key, offer, name, mail, nameMistake(name), mailMistake(mail), false, provider);
        if (offer == null || page.isWrong()) {
            return Screen.refuse("invitation/invited", (Who) null, page);
        }
        limits.allow("sign-in", PlainText.of(mail), ASKS, IN);
        links.ask(PlainText.of(mail), PlainText.of(name), key, "/mij");
        var sent = new InvitedPage(key, offer, name, mail, null, null, true, provider);
        return Screen.show("invitation/invited", (Who) null, sent);
    }

    private static @Nullable String nameMistake(String name) {
        var plain = PlainText.of(name);
        return plain.isEmpty()
                ? "invitation.your-name.empty"
                : plain.length() > LONGEST_NAME ? "invitation.name.long" : null;
    }

    private static @Nullable String mailMistake(String mail) {
        return SignInPage.looksLikeMail(PlainText.of(mail)) ? null : "signin.mail.wrong";
    }
}
