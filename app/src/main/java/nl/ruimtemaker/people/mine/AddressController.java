package nl.ruimtemaker.people.mine;

import java.time.Duration;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.signin.SignInPage;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.Mails;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Voice;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another mail address, once a link that went there was used. The old address is told. */
@Controller
class AddressController {
    private static final int ASKS = 5;
    private static final Duration IN = Duration.ofHours(1);

    private final Entrance entrance;
    private final AddressLinks links;
    private final Mails mails;
    private final Limits limits;
    private final Settings settings;

    AddressController(Entrance entrance, AddressLinks links, Mails mails, Limits limits, Settings settings) {
        this.entrance = entrance;
        this.links = links;
        this.mails = mails;
        this.limits = limits;
        this.settings = settings;
    }

    @GetMapping("/mij/mail")
    ModelAndView form(Actor actor) {
        return show(recognised(actor), AddressPage.at(AddressPage.Step.ASK));
    }

    @PostMapping("/mij/mail")
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String mail) {
        var who = recognised(actor);
        var address = PlainText.of(mail);
        if (!SignInPage.looksLikeMail(address)) {
            return Screen.refuse("mine/address", who, new AddressPage(AddressPage.Step.ASK, mail, "signin.mail.wrong"));
        }
        limits.allow("address", who.id().toString(), ASKS, IN);
        var key = Secrets.next();
        entrance.recognise(actor, found -> {
            links.add(found.orElseThrow(NotFound::new), address, key);
            return who;
        });
        var link = settings.publicAddress() + "/mij/mail/" + key;
        var went = mails.send(address, Voice.language(who.language(), who.formal()), "mine.address.mail", link);
        return went
                ? show(who, new AddressPage(AddressPage.Step.SENT, address, null))
                : Screen.refuse("mine/address", who, new AddressPage(AddressPage.Step.ASK, mail, "signin.mail.failed"));
    }

    @GetMapping("/mij/mail/{key}")
    ModelAndView look(@PathVariable String key) {
        return show(null, AddressPage.at(links.holds(key) ? AddressPage.Step.PRESS : AddressPage.Step.OVER));
    }

    @PostMapping("/mij/mail/{key}")
    ModelAndView change(@PathVariable String key) {
        var before = links.use(key);
        before.ifPresent(old -> mails.send(old, Voice.DUTCH, "mine.address.told"));
        return show(null, AddressPage.at(before.isPresent() ? AddressPage.Step.DONE : AddressPage.Step.OVER));
    }

    private Who recognised(Actor actor) {
        return entrance.recognise(actor, found -> found.orElseThrow(NotFound::new));
    }

    private static ModelAndView show(@Nullable Who who, AddressPage page) {
        return Screen.show("mine/address", who, page);
    }
}
