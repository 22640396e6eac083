package nl.ruimtemaker.letter.outside;

import nl.ruimtemaker.letter.SentLetters;
import nl.ruimtemaker.letter.Sentence;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody from outside looks at drawn sentences, asks their tellers, and puts a name under the letter. */
@Controller
class SeeingController {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WORDS = 500;

    private final Entrance entrance;
    private final CheckUps checkUps;
    private final SentLetters letters;

    SeeingController(Entrance entrance, CheckUps checkUps, SentLetters letters) {
        this.entrance = entrance;
        this.checkUps = checkUps;
        this.letters = letters;
    }

    @GetMapping("/nakijken/{key}")
    ModelAndView look(Actor actor, @PathVariable String key) {
        return entrance.recognise(
                actor, who -> Screen.show("outside/check", who.orElse(null), page(key, null, null, null)));
    }

    @PostMapping("/nakijken/{key}")
    ModelAndView sign(
            Actor actor,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String words) {
        return entrance.recognise(actor, who -> {
            var plain = PlainText.of(name);
            var said = PlainText.of(words);
            var mistake = plain.isEmpty() || plain.length() > LONGEST_NAME
                    ? "outside.name.wrong"
                    : said.length() > LONGEST_WORDS ? "outside.words.long" : null;
            if (mistake != null) {
                return Screen.refuse("outside/check", who.orElse(null), page(key, plain, said, mistake));
            }
            checkUps.sign(key, plain, said);
            return new ModelAndView("redirect:/nakijken/" + key);
        });
    }

    private CheckUpPage page(String key, @Nullable String name, @Nullable String words, @Nullable String mistake) {
        var checkUp = checkUps.find(key).orElseThrow(NotFound::new);
        var fromStories = letters.sentences(checkUp.letter()).stream()
                .filter(each -> each.kind() == Sentence.Kind.STORY)
                .toList();
        return new CheckUpPage(
                checkUp,
                "/nakijken/" + key,
                Drawn.names(fromStories),
                Drawn.of(checkUp.seed(), fromStories, checkUps.reached(key)),
                name,
                words,
                mistake);
    }
}
