package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.letter.agreement.Agreement;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The letters of a neighbourhood and of its guests: begun, found back and looked at. */
@Controller
class LetterController {
    private final Entrance entrance;
    private final Letters letters;
    private final LetterRoles roles;
    private final LetterShelf shelf;
    private final LetterDesk desk;
    private final Clock clock;

    LetterController(
            Entrance entrance, Letters letters, LetterRoles roles, LetterShelf shelf, LetterDesk desk, Clock clock) {
        this.entrance = entrance;
        this.letters = letters;
        this.roles = roles;
        this.shelf = shelf;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(SPACE + "/brieven")
    ModelAndView look(Actor actor, @PathVariable String space) {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        return entrance.enter(
                actor,
                space,
                visit -> Screen.show("letter/letters", visit, shelf.page(visit, LetterForm.empty(today), Map.of())));
    }

    @PostMapping(SPACE + "/brieven")
    ModelAndView begin(Actor actor, @PathVariable String space, LetterForm form) {
        return entrance.enter(actor, space, visit -> {
            var writer = roles.writer(visit).orElseThrow(NotFound::new);
            var mistakes = form.mistakes();
            var page = shelf.page(visit, form, mistakes);
            if (!mistakes.isEmpty()) {
                return Screen.refuse("letter/letters", visit, page);
            }
            return new ModelAndView(
                    "redirect:" + visit.path("/brieven/" + letters.begin(visit, writer, form, agreed(page, form))));
        });
    }

    @GetMapping(SPACE + "/brieven/{id}")
    ModelAndView write(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(
                actor, space, visit -> Screen.show("letter/letter", visit, desk.page(visit, id, SentenceForm.empty())));
    }

    /** Other stories to choose from: what was typed and chosen so far stays. */
    @PostMapping(SPACE + "/brieven/{id}/zoeken")
    ModelAndView search(Actor actor, @PathVariable String space, @PathVariable UUID id, SentenceForm form) {
        return entrance.enter(actor, space, visit -> Screen.show("letter/letter", visit, desk.page(visit, id, form)));
    }

    static ModelAndView back(Visit visit, UUID letter) {
        return new ModelAndView("redirect:" + visit.path("/brieven/" + letter));
    }

    private static @Nullable UUID agreed(LettersPage page, LetterForm form) {
        return page.agreements().stream()
                .map(Agreement::id)
                .filter(each -> each.toString().equals(form.agreement()))
                .findAny()
                .orElse(null);
    }
}
