package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The money and the question to the reader, by who writes; the neighbourhood's own word, by its keepers. */
@Controller
class AdditionController {
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_WORD = 1000;

    private final Entrance entrance;
    private final LetterDesk desk;
    private final Letters letters;
    private final Additions additions;

    AdditionController(Entrance entrance, LetterDesk desk, Letters letters, Additions additions) {
        this.entrance = entrance;
        this.desk = desk;
        this.letters = letters;
        this.additions = additions;
    }

    @PostMapping(SPACE + "/brieven/{id}/geld")
    ModelAndView money(Actor actor, @PathVariable String space, @PathVariable UUID id, MoneyForm form) {
        return entrance.enter(actor, space, visit -> {
            var letter = desk.writing(visit, id);
            var mistakes = form.mistakes();
            if (!mistakes.isEmpty()) {
                var page = desk.page(visit, id, SentenceForm.looking(null)).refusing(form, mistakes);
                return Screen.refuse("letter/letter", visit, page);
            }
            additions.keep(visit, letter, form.money());
            letters.change(visit, letter);
            return LetterController.back(visit, id);
        });
    }

    @PostMapping(SPACE + "/brieven/{id}/vraag")
    ModelAndView question(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question) {
        return entrance.enter(actor, space, visit -> {
            var letter = desk.writing(visit, id);
            var typed = PlainText.of(question);
            if (typed.length() > LONGEST_QUESTION) {
                return refuse(visit, id, "question", typed, "letter.question-to.long");
            }
            letters.ask(visit, letter, PlainText.orNull(question));
            return LetterController.back(visit, id);
        });
    }

    @PostMapping(SPACE + "/brieven/{id}/woord")
    ModelAndView word(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String word) {
        return entrance.enter(actor, space, visit -> {
            var letter = desk.readingAlong(visit, id);
            var typed = PlainText.of(word);
            if (typed.isEmpty() || typed.length() > LONGEST_WORD) {
                return refuse(visit, id, "word", typed, "letter.word." + (typed.isEmpty() ? "empty" : "long"));
            }
            additions.say(visit, letter, typed);
            return LetterController.back(visit, id);
        });
    }

    private ModelAndView refuse(Visit visit, UUID id, String field, String typed, String mistake) {
        var page = desk.page(visit, id, SentenceForm.looking(null)).refusing(field, typed, mistake);
        return Screen.refuse("letter/letter", visit, page);
    }
}
