package nl.ruimtemaker.people.passkey;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.provider.ProviderLinks;
import nl.ruimtemaker.people.signin.Challenges;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Who;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** How I come in: the devices of mine, added and taken away, and who vouches for me from outside. */
@Controller
class WaysInController {
    static final String HERE = "/mij/binnenkomen";
    private static final int ASKS = 20;
    private static final Duration IN = Duration.ofHours(1);

    private final Entrance entrance;
    private final Passkeys passkeys;
    private final ProviderLinks links;
    private final Challenges challenges;
    private final Adding adding;
    private final Limits limits;
    private final Settings settings;

    WaysInController(
            Entrance entrance,
            Passkeys passkeys,
            ProviderLinks links,
            Challenges challenges,
            Adding adding,
            Limits limits,
            Settings settings) {
        this.entrance = entrance;
        this.passkeys = passkeys;
        this.links = links;
        this.challenges = challenges;
        this.adding = adding;
        this.limits = limits;
        this.settings = settings;
    }

    @GetMapping(HERE)
    ModelAndView look(Actor actor) {
        return recognised(actor, who -> Screen.show("passkey/ways", who, page(who, "", Map.of())));
    }

    @PostMapping(HERE + "/vraag")
    @ResponseBody
    Offer ask(Actor actor) {
        return recognised(actor, who -> {
            limits.allow("passkey", who.id().toString(), ASKS, IN);
            var challenge = challenges.ask(Challenges.Way.PASSKEY, null);
            return Offer.to(who, challenge, settings.publicAddress().getHost(), passkeys.of(who));
        });
    }

    @PostMapping(HERE)
    ModelAndView add(Actor actor, PasskeyForm form) {
        var mistake = form.mistake();
        if (mistake != null) {
            return refuse(actor, form, Map.of("name", mistake));
        }
        try {
            adding.add(actor, form);
            return Screen.done(HERE, "passkey.added");
        } catch (Unproven e) {
            return refuse(actor, form, Map.of("passkey", e.sentence()));
        } catch (DuplicateKeyException e) {
            return refuse(actor, form, Map.of("passkey", "passkey.known"));
        }
    }

    @PostMapping(HERE + "/{id}/weg")
    ModelAndView end(Actor actor, @PathVariable UUID id) {
        return recognised(actor, who -> {
            passkeys.end(id);
            return Screen.done(HERE, "passkey.ended");
        });
    }

    private ModelAndView refuse(Actor actor, PasskeyForm form, Map<String, String> mistakes) {
        return recognised(actor, who -> Screen.refuse("passkey/ways", who, page(who, form.chosenName(), mistakes)));
    }

    private WaysInPage page(Who who, String name, Map<String, String> mistakes) {
        return new WaysInPage(passkeys.of(who), links.of(who), name, mistakes);
    }

    private <T> T recognised(Actor actor, Function<Who, T> work) {
        return entrance.recognise(actor, found -> work.apply(found.orElseThrow(NotFound::new)));
    }
}
