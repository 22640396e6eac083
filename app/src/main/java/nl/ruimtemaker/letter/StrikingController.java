package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A sentence goes out of a letter, and back in: by its writer, or by a keeper who reads along. */
@Controller
class StrikingController {
    private final Entrance entrance;
    private final LetterRoles roles;
    private final Letters letters;
    private final Layings layings;
    private final Strikes strikes;
    private final Acts acts;

    StrikingController(
            Entrance entrance, LetterRoles roles, Letters letters, Layings layings, Strikes strikes, Acts acts) {
        this.entrance = entrance;
        this.roles = roles;
        this.letters = letters;
        this.layings = layings;
        this.strikes = strikes;
        this.acts = acts;
    }

    /** What its writer strikes has to be read anew; what a keeper strikes, the others can see. */
    @PostMapping(SPACE + "/brieven/{id}/zinnen/{sentence}/weg")
    ModelAndView strike(Actor actor, @PathVariable String space, @PathVariable UUID id, @PathVariable UUID sentence) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.striking(visit, id);
            if (strikes.strike(visit, letter, sentence)) {
                if (roles.isWriter(visit, letter)) {
                    letters.change(visit, letter);
                } else {
                    acts.note(visit, "struck-sentence", letter.writer());
                }
            }
            return LetterController.back(visit, id);
        });
    }

    @PostMapping(SPACE + "/brieven/{id}/zinnen/{sentence}/terug")
    ModelAndView putBack(Actor actor, @PathVariable String space, @PathVariable UUID id, @PathVariable UUID sentence) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.striking(visit, id);
            if (strikes.putBack(letter, sentence)) {
                changed(visit, letter);
            }
            return LetterController.back(visit, id);
        });
    }

    private void changed(Visit visit, Letter letter) {
        if (roles.isWriter(visit, letter)) {
            letters.change(visit, letter);
        } else {
            layings.readAnew(letter);
            acts.note(visit, "put-sentence-back", letter.writer());
        }
    }
}
