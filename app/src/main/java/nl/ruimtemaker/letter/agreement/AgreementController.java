package nl.ruimtemaker.letter.agreement;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Agreements between a neighbourhood and its guest: written by the guest, signed by each side by name. */
@Controller
class AgreementController {
    private static final int LONGEST_NAME = 80;

    private final Entrance entrance;
    private final Agreements agreements;
    private final Guesthoods guesthoods;
    private final Acts acts;

    AgreementController(Entrance entrance, Agreements agreements, Guesthoods guesthoods, Acts acts) {
        this.entrance = entrance;
        this.agreements = agreements;
        this.guesthoods = guesthoods;
        this.acts = acts;
    }

    @GetMapping(SPACE + "/afspraken")
    ModelAndView look(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show("agreement/agreements", visit, page(visit, AgreementForm.EMPTY, Map.of())));
    }

    @PostMapping(SPACE + "/afspraken")
    ModelAndView write(Actor actor, @PathVariable String space, AgreementForm form) {
        return entrance.enter(actor, space, visit -> {
            var organisation = guest(visit).orElseThrow(NotFound::new);
            var mistakes = form.mistakes();
            return mistakes.isEmpty()
                    ? back(visit, agreements.write(visit, organisation, form))
                    : Screen.refuse("agreement/agreements", visit, page(visit, form, mistakes));
        });
    }

    @GetMapping(SPACE + "/afspraken/{id}")
    ModelAndView one(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            var agreement = agreements.look(visit, id).orElseThrow(NotFound::new);
            return Screen.show("agreement/agreement", visit, page(visit, agreement, null, null));
        });
    }

    @PostMapping(SPACE + "/afspraken/{id}/tekenen")
    ModelAndView sign(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name) {
        return entrance.enter(actor, space, visit -> {
            var agreement = agreements.look(visit, id).orElseThrow(NotFound::new);
            var side = side(visit, agreement).orElseThrow(NotFound::new);
            var plain = PlainText.of(name);
            if (agreement.ended() || plain.isEmpty() || plain.length() > LONGEST_NAME) {
                var mistake = agreement.ended() ? "agreement.ended.sign" : "agreement.name.wrong";
                return Screen.refuse("agreement/agreement", visit, page(visit, agreement, plain, mistake));
            }
            if (agreements.sign(visit, agreement, side, plain) && side == Agreement.Side.COMMUNITY) {
                acts.note(visit, "signed-agreement", agreement.organisation());
            }
            return back(visit, id);
        });
    }

    private AgreementsPage page(Visit visit, AgreementForm form, Map<String, String> mistakes) {
        var guest = guest(visit);
        if (!visit.belongs() && guest.isEmpty()) {
            throw new NotFound();
        }
        return new AgreementsPage(agreements.of(visit), guest.isPresent(), form, mistakes);
    }

    private AgreementPage page(Visit visit, Agreement agreement, @Nullable String typed, @Nullable String mistake) {
        var side = side(visit, agreement)
                .filter(each -> agreement.signature(each).isEmpty())
                .orElse(null);
        return new AgreementPage(
                agreement,
                side,
                visit.path("/afspraken/" + agreement.id() + "/tekenen"),
                typed == null ? visit.person().name() : typed,
                mistake);
    }

    private Optional<Agreement.Side> side(Visit visit, Agreement agreement) {
        if (visit.space().equals(agreement.space()) && visit.keeps()) {
            return Optional.of(Agreement.Side.COMMUNITY);
        }
        return guest(visit).filter(agreement.withSpace()::equals).map(each -> Agreement.Side.ORGANISATION);
    }

    private Optional<UUID> guest(Visit visit) {
        return Optional.ofNullable(visit.guesthood())
                .map(each -> guesthoods.find(visit, each).withSpace());
    }

    private static ModelAndView back(Visit visit, UUID id) {
        return new ModelAndView("redirect:" + visit.path("/afspraken/" + id));
    }
}
