package nl.ruimtemaker.letter;

import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A letter at its address: its reader needs no account. */
@Controller
class SentLetterController {
    private final Entrance entrance;
    private final SentLetters letters;

    SentLetterController(Entrance entrance, SentLetters letters) {
        this.entrance = entrance;
        this.letters = letters;
    }

    @GetMapping("/brief/{key}")
    ModelAndView read(Actor actor, @PathVariable String key) {
        return entrance.recognise(actor, who -> {
            var letter = letters.find(key).orElseThrow(NotFound::new);
            return Screen.show("letter/sent", who.orElse(null), new SentLetterPage(letter, letters.sentences(key)));
        });
    }
}
