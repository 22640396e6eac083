package nl.ruimtemaker.letter;

import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A letter on paper: made when it is asked for, and kept nowhere. */
@Controller
class PrintedLetterController {
    private final Entrance entrance;
    private final SentLetters letters;
    private final Settings settings;

    PrintedLetterController(Entrance entrance, SentLetters letters, Settings settings) {
        this.entrance = entrance;
        this.letters = letters;
        this.settings = settings;
    }

    @GetMapping("/brief/{key}.pdf")
    ModelAndView print(Actor actor, @PathVariable String key) {
        return entrance.recognise(actor, who -> {
            var letter = letters.find(key).orElseThrow(NotFound::new);
            var address = settings.publicAddress() + "/brief/" + key;
            return Screen.paper(
                    "letter/print",
                    who.orElse(null),
                    new PrintedLetterPage(letters.page(key, letter, address), address),
                    "brief " + letter.number() + " " + letter.writer());
        });
    }
}
