package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes a sentence into a letter, or strikes one. */
@Controller
class SentenceController {
    private final Entrance entrance;
    private final LetterDesk desk;
    private final Letters letters;
    private final Sentences sentences;
    private final Moments moments;

    SentenceController(Entrance entrance, LetterDesk desk, Letters letters, Sentences sentences, Moments moments) {
        this.entrance = entrance;
        this.desk = desk;
        this.letters = letters;
        this.sentences = sentences;
        this.moments = moments;
    }

    @PostMapping(SPACE + "/brieven/{id}/zinnen")
    ModelAndView add(Actor actor, @PathVariable String space, @PathVariable UUID id, SentenceForm form) {
        return entrance.enter(actor, space, visit -> {
            LetterDesk.home(visit);
            var stories = moments.these(visit, form.chosen());
            if (letters.find(visit, id).sending() != null
                    || stories.size() < form.chosen().size()) {
                throw new NotFound();
            }
            if (form.mistake() != null) {
                return Screen.refuse("letter/letter", visit, desk.page(visit, id, form, form.mistake()));
            }
            sentences.add(visit, id, form.chosenKind(), form.words(), stories);
            return back(visit, id);
        });
    }

    @PostMapping(SPACE + "/brieven/{id}/zinnen/{sentence}/weg")
    ModelAndView strike(Actor actor, @PathVariable String space, @PathVariable UUID id, @PathVariable UUID sentence) {
        return entrance.enter(actor, space, visit -> {
            LetterDesk.home(visit);
            sentences.strike(visit, id, sentence);
            return back(visit, id);
        });
    }

    private static ModelAndView back(Visit visit, UUID id) {
        return new ModelAndView("redirect:" + visit.path("/brieven/" + id));
    }
}
