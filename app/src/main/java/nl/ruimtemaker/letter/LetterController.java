package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letters of a neighbourhood: whoever belongs writes along, a keeper sends. */
@Controller
class LetterController {
    private final Entrance entrance;
    private final Letters letters;
    private final LetterDesk desk;
    private final Acts acts;
    private final Clock clock;

    LetterController(Entrance entrance, Letters letters, LetterDesk desk, Acts acts, Clock clock) {
        this.entrance = entrance;
        this.letters = letters;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping(SPACE + "/brieven")
    ModelAndView look(Actor actor, @PathVariable String space) {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        return entrance.enter(actor, space, visit -> {
            LetterDesk.home(visit);
            var page = new LettersPage(letters.of(visit), LetterForm.empty(today), Map.of());
            return Screen.show("letter/letters", visit, page);
        });
    }

    @PostMapping(SPACE + "/brieven")
    ModelAndView begin(Actor actor, @PathVariable String space, LetterForm form) {
        return entrance.enter(actor, space, visit -> {
            LetterDesk.home(visit);
            var mistakes = form.mistakes();
            return mistakes.isEmpty()
                    ? new ModelAndView("redirect:" + visit.path("/brieven/" + letters.begin(visit, form)))
                    : Screen.refuse("letter/letters", visit, new LettersPage(letters.of(visit), form, mistakes));
        });
    }

    @GetMapping(SPACE + "/brieven/{id}")
    ModelAndView write(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q) {
        var form = new SentenceForm(null, null, null, q);
        return entrance.enter(
                actor, space, visit -> Screen.show("letter/letter", visit, desk.page(visit, id, form, null)));
    }

    @PostMapping(SPACE + "/brieven/{id}/versturen")
    ModelAndView send(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            keeping(visit);
            letters.queue(visit);
            var letter = desk.strikeWhatDoesNotStand(visit, id);
            letters.send(visit, letter);
            acts.note(visit, "sent-letter", letter.toWhom());
            return new ModelAndView("redirect:" + visit.path("/brieven/" + id));
        });
    }

    private static void keeping(Visit visit) {
        if (!visit.keeps()) {
            throw new NotFound();
        }
    }
}
