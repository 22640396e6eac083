package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody told without an account and was asked aloud: who spoke with them notes what they said. */
@Controller
class AloudController {
    private final Entrance entrance;
    private final LetterDesk desk;
    private final Questions questions;

    AloudController(Entrance entrance, LetterDesk desk, Questions questions) {
        this.entrance = entrance;
        this.desk = desk;
        this.questions = questions;
    }

    @PostMapping(SPACE + "/brieven/{id}/gezegd/{sentence}/{story}")
    ModelAndView note(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @PathVariable UUID sentence,
            @PathVariable UUID story,
            AnswerForm form) {
        return entrance.enter(actor, space, visit -> {
            var page = desk.page(visit, id);
            var asked = page.aloud().stream()
                    .filter(each -> each.is(sentence, story))
                    .findAny()
                    .orElseThrow(NotFound::new);
            var mistake = form.mistakes(false).values().stream().findFirst();
            if (mistake.isPresent()) {
                var typed = form.words() == null ? "" : form.words();
                return Screen.refuse(
                        "letter/letter", visit, page.refusing("aloud-" + asked.key(), typed, mistake.get()));
            }
            questions.noteAloud(visit, asked, form);
            return LetterController.back(visit, id);
        });
    }
}
