package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
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
    private static final String MEANWHILE = "letter.meanwhile";

    private final Entrance entrance;
    private final LetterRoles roles;
    private final LetterDesk desk;
    private final Letters letters;
    private final Additions additions;
    private final Layings layings;
    private final Acts acts;

    AdditionController(
            Entrance entrance,
            LetterRoles roles,
            LetterDesk desk,
            Letters letters,
            Additions additions,
            Layings layings,
            Acts acts) {
        this.entrance = entrance;
        this.roles = roles;
        this.desk = desk;
        this.letters = letters;
        this.additions = additions;
        this.layings = layings;
        this.acts = acts;
    }

    @PostMapping(SPACE + "/brieven/{id}/geld")
    ModelAndView money(Actor actor, @PathVariable String space, @PathVariable UUID id, MoneyForm form) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.writing(visit, id);
            var kept = additions.money(letter).orElse(null);
            var mistakes = form.mistakes();
            if (mistakes.isEmpty() && form.isOvertakenBy(kept)) {
                mistakes = Map.of("received", MEANWHILE);
            }
            if (!mistakes.isEmpty()) {
                var page = desk.page(visit, id).refusing(form.over(kept), mistakes);
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
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String seen) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.writing(visit, id);
            var typed = PlainText.of(question);
            if (typed.length() > LONGEST_QUESTION) {
                return refuse(visit, id, "question", typed, "letter.question-to.long");
            }
            if (isOvertaken(letter.question() == null ? "" : letter.question(), seen, typed)) {
                return refuse(visit, id, "question", typed, MEANWHILE);
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
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String seen) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.laidBefore(visit, id);
            var kept = additions.word(letter).orElse("");
            var typed = PlainText.of(word);
            if (typed.isEmpty() || typed.length() > LONGEST_WORD) {
                return refuse(visit, id, "word", typed, "letter.word." + (typed.isEmpty() ? "empty" : "long"));
            }
            if (isOvertaken(kept, seen, typed)) {
                return refuse(visit, id, "word", typed, MEANWHILE);
            }
            if (!kept.equals(typed)) {
                additions.say(visit, letter, typed);
                layings.readAnew(letter);
                acts.note(visit, "said-word", letter.writer());
            }
            return LetterController.back(visit, id);
        });
    }

    /** Whether somebody else wrote there since this was begun, and something else. */
    private static boolean isOvertaken(String kept, String seen, String typed) {
        return !kept.equals(PlainText.of(seen)) && !kept.equals(typed);
    }

    private ModelAndView refuse(Visit visit, UUID id, String field, String typed, String mistake) {
        return Screen.refuse("letter/letter", visit, desk.page(visit, id).refusing(field, typed, mistake));
    }
}
