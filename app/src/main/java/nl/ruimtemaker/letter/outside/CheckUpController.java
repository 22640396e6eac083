package nl.ruimtemaker.letter.outside;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.letter.Letter;
import nl.ruimtemaker.letter.Letters;
import nl.ruimtemaker.people.Entrance;
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

/** Who wrote a letter asks somebody outside to look whether it is so. */
@Controller
class CheckUpController {
    private static final int LONGEST_NAME = 80;

    private final Entrance entrance;
    private final Letters letters;
    private final CheckUps checkUps;

    CheckUpController(Entrance entrance, Letters letters, CheckUps checkUps) {
        this.entrance = entrance;
        this.letters = letters;
        this.checkUps = checkUps;
    }

    @GetMapping(SPACE + "/brieven/{id}/nakijken")
    ModelAndView look(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(
                actor, space, visit -> Screen.show("outside/ask", visit, page(sent(visit, id), null, null)));
    }

    @PostMapping(SPACE + "/brieven/{id}/nakijken")
    ModelAndView ask(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name) {
        return entrance.enter(actor, space, visit -> {
            var letter = sent(visit, id);
            var plain = PlainText.of(name);
            if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
                return Screen.refuse("outside/ask", visit, page(letter, plain, "outside.name.wrong"));
            }
            checkUps.ask(visit, letter, plain);
            return new ModelAndView("redirect:" + visit.path("/brieven/" + id + "/nakijken"));
        });
    }

    private AskPage page(Letter letter, @Nullable String name, @Nullable String mistake) {
        return new AskPage(letter, checkUps.asked(letter).orElse(null), name, mistake);
    }

    private Letter sent(Visit visit, UUID id) {
        var letter = letters.find(visit, id);
        if (letter.sending() == null || !letters.isWriter(visit, letter)) {
            throw new NotFound();
        }
        return letter;
    }
}
