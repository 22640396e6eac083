package nl.ruimtemaker.letter.agreement;

import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who pays reads and signs an agreement at its address. */
@Controller
class SigningController {
    private static final int LONGEST_NAME = 80;

    private final Entrance entrance;
    private final SigningPlaces places;

    SigningController(Entrance entrance, SigningPlaces places) {
        this.entrance = entrance;
        this.places = places;
    }

    @GetMapping("/afspraak/{key}")
    ModelAndView read(Actor actor, @PathVariable String key) {
        return entrance.recognise(
                actor, who -> Screen.show("agreement/agreement", who.orElse(null), page(key, null, null)));
    }

    @PostMapping("/afspraak/{key}")
    ModelAndView sign(Actor actor, @PathVariable String key, @RequestParam(defaultValue = "") String name) {
        return entrance.recognise(actor, who -> {
            var agreement = places.find(key).orElseThrow(NotFound::new);
            var plain = PlainText.of(name);
            if (agreement.ended()) {
                return refuse(who.orElse(null), page(key, plain, "agreement.ended.sign"));
            }
            if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
                return refuse(who.orElse(null), page(key, plain, "agreement.name.wrong"));
            }
            places.sign(key, plain);
            return new ModelAndView("redirect:" + agreement.path());
        });
    }

    private static ModelAndView refuse(@Nullable Who who, AgreementPage page) {
        return Screen.refuse("agreement/agreement", who, page);
    }

    private AgreementPage page(String key, @Nullable String typed, @Nullable String mistake) {
        var agreement = places.find(key).orElseThrow(NotFound::new);
        var side = agreement.signature(Agreement.Side.PAYER).isPresent() ? null : Agreement.Side.PAYER;
        return new AgreementPage(agreement, side, agreement.path(), typed, mistake);
    }
}
