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

/** A letter at its address, and on paper: its reader needs no account. */
@Controller
class SentLetterController {
    private final Entrance entrance;
    private final SentLetters letters;
    private final Settings settings;

    SentLetterController(Entrance entrance, SentLetters letters, Settings settings) {
        this.entrance = entrance;
        this.letters = letters;
        this.settings = settings;
    }

    @GetMapping("/brief/{key}")
    ModelAndView read(Actor actor, @PathVariable String key) {
        return entrance.recognise(actor, who -> Screen.show("letter/sent", who.orElse(null), page(key)));
    }

    @GetMapping("/brief/{key}.pdf")
    ModelAndView print(Actor actor, @PathVariable String key) {
        return entrance.recognise(actor, who -> {
            var sent = page(key);
            return Screen.paper(
                    "letter/print",
                    who.orElse(null),
                    new PrintedLetterPage(sent, settings.publicAddress() + "/brief/" + key),
                    "brief " + sent.letter().number() + " " + sent.letter().space());
        });
    }

    private SentLetterPage page(String key) {
        var letter = letters.find(key).orElseThrow(NotFound::new);
        return new SentLetterPage(letter, letters.sentences(key));
    }
}
