package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Digests;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A letter goes its way: laid before the keepers, read along by them, and sent. */
@Controller
class SendingController {
    private final Entrance entrance;
    private final LetterRoles roles;
    private final LetterDesk desk;
    private final Layings layings;
    private final Sendings sendings;
    private final Acts acts;
    private final Digests digests;

    SendingController(
            Entrance entrance,
            LetterRoles roles,
            LetterDesk desk,
            Layings layings,
            Sendings sendings,
            Acts acts,
            Digests digests) {
        this.entrance = entrance;
        this.roles = roles;
        this.desk = desk;
        this.layings = layings;
        this.sendings = sendings;
        this.acts = acts;
        this.digests = digests;
    }

    @PostMapping(SPACE + "/brieven/{id}/voorleggen")
    ModelAndView lay(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            layings.lay(visit, roles.writing(visit, id));
            digests.note(visit);
            return LetterController.back(visit, id);
        });
    }

    /** A keeper says yes to the version that they read, and to no other. */
    @PostMapping(SPACE + "/brieven/{id}/meelezen")
    ModelAndView readAlong(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String version) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.laidBefore(visit, id);
            if (!letter.isLaid() || !version.equals(String.valueOf(letter.version()))) {
                return refuse(visit, desk.page(visit, id), "letter.along.changed");
            }
            if (layings.readAlong(visit, letter)) {
                acts.note(visit, "read-letter-along", letter.writer());
            }
            return LetterController.back(visit, id);
        });
    }

    @PostMapping(SPACE + "/brieven/{id}/versturen")
    ModelAndView send(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.sending(visit, id);
            return switch (sendings.send(id)) {
                case SENT -> sent(visit, letter);
                case WAS_SENT -> LetterController.back(visit, id);
                case NOT_YOURS -> throw new NotFound();
                case EMPTY, NOT_READ -> refused(visit, id);
            };
        });
    }

    private ModelAndView sent(Visit visit, Letter letter) {
        if (letter.own()) {
            acts.note(visit, "sent-letter", letter.toWhom());
        } else {
            acts.note(visit, "sent-as-guest", letter.writer());
        }
        return LetterController.back(visit, letter.id());
    }

    private ModelAndView refused(Visit visit, UUID id) {
        var page = desk.page(visit, id);
        return refuse(visit, page, page.standing() == 0 ? "letter.send.empty" : "letter.send.not-read");
    }

    private static ModelAndView refuse(Visit visit, LetterPage page, String why) {
        return Screen.refuse("letter/letter", visit, page.refusing("send", "", why));
    }
}
