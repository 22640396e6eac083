package nl.ruimtemaker.people.invitation;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Make a link: members for somebody they know, keepers also for anyone, and with a key. */
@Controller
class InviteController {
    private final Entrance entrance;
    private final Invitations invitations;
    private final Acts acts;
    private final Settings settings;

    InviteController(Entrance entrance, Invitations invitations, Acts acts, Settings settings) {
        this.entrance = entrance;
        this.invitations = invitations;
        this.acts = acts;
        this.settings = settings;
    }

    @GetMapping(SPACE + "/uitnodigen")
    ModelAndView form(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor, space, visit -> Screen.show("invitation/invite", belonging(visit), page(visit, null)));
    }

    @PostMapping(SPACE + "/uitnodigen")
    ModelAndView make(Actor actor, @PathVariable String space, InvitationForm form) {
        return entrance.enter(actor, space, visit -> {
            var mistakes = form.mistakes();
            if (!mistakes.isEmpty()) {
                var page = new InvitePage(form, mistakes, null, invitations.standing(visit));
                return Screen.refuse("invitation/invite", belonging(visit), page);
            }
            if (!visit.keeps() && (form.forAnyone() || form.givesKey())) {
                throw new NotFound();
            }
            var link = settings.publicAddress() + "/uitnodiging/" + invitations.make(belonging(visit), form);
            if (visit.keeps()) {
                acts.note(visit, form.givesKey() ? "invited-keeper" : "invited", form.name());
            }
            return Screen.show("invitation/invite", visit, page(visit, link));
        });
    }

    @PostMapping(SPACE + "/uitnodigen/{id}/stop")
    ModelAndView end(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            if (!visit.keeps()) {
                throw new NotFound();
            }
            invitations.end(visit, id);
            return new ModelAndView("redirect:" + visit.path("/uitnodigen"));
        });
    }

    private InvitePage page(Visit visit, @Nullable String link) {
        return new InvitePage(InvitationForm.EMPTY, Map.of(), link, invitations.standing(visit));
    }

    private static Visit belonging(Visit visit) {
        if (!visit.belongs()) {
            throw new NotFound();
        }
        return visit;
    }
}
