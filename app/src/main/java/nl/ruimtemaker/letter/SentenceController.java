package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes a sentence into a letter, says it in other words, or strikes one: as its writer, or as a keeper who reads along. */
@Controller
class SentenceController {
    private static final int LONGEST = 1000;

    private final Entrance entrance;
    private final LetterDesk desk;
    private final Letters letters;
    private final Sentences sentences;
    private final Rewriting rewriting;
    private final Moments moments;

    SentenceController(
            Entrance entrance,
            LetterDesk desk,
            Letters letters,
            Sentences sentences,
            Rewriting rewriting,
            Moments moments) {
        this.entrance = entrance;
        this.desk = desk;
        this.letters = letters;
        this.sentences = sentences;
        this.rewriting = rewriting;
        this.moments = moments;
    }

    @PostMapping(SPACE + "/brieven/{id}/zinnen")
    ModelAndView add(Actor actor, @PathVariable String space, @PathVariable UUID id, SentenceForm form) {
        return entrance.enter(actor, space, visit -> {
            var letter = desk.writing(visit, id);
            var stories = moments.these(visit, form.chosen());
            if (stories.size() < form.chosen().size()) {
                throw new NotFound();
            }
            var mistakes = form.mistakes();
            if (!mistakes.isEmpty()) {
                return Screen.refuse(
                        "letter/letter", visit, desk.page(visit, id, form).refusing(form, mistakes));
            }
            sentences.add(visit, letter, form, stories);
            letters.change(visit, letter);
            return LetterController.back(visit, id);
        });
    }

    @PostMapping(SPACE + "/brieven/{id}/zinnen/{sentence}/anders")
    ModelAndView rewrite(
            Actor actor,
            @PathVariable String space,
            @PathVariable UUID id,
            @PathVariable UUID sentence,
            @RequestParam(defaultValue = "") String words) {
        return entrance.enter(actor, space, visit -> {
            var letter = desk.writing(visit, id);
            var typed = PlainText.of(words);
            if (typed.isEmpty() || typed.length() > LONGEST) {
                var mistake = "letter.sentence.text." + (typed.isEmpty() ? "empty" : "long");
                var page = desk.page(visit, id, SentenceForm.looking(null));
                return Screen.refuse("letter/letter", visit, page.refusing("words-" + sentence, typed, mistake));
            }
            if (desk.page(visit, id, SentenceForm.looking(null)).sentences().stream()
                    .noneMatch(each -> each.id().equals(sentence))) {
                return changedMeanwhile(visit, id, typed);
            }
            rewriting.rewrite(visit, letter, sentence, typed);
            letters.change(visit, letter);
            return LetterController.back(visit, id);
        });
    }

    @PostMapping(SPACE + "/brieven/{id}/zinnen/{sentence}/weg")
    ModelAndView strike(Actor actor, @PathVariable String space, @PathVariable UUID id, @PathVariable UUID sentence) {
        return entrance.enter(actor, space, visit -> {
            var letter = desk.striking(visit, id);
            sentences.strike(visit, letter, sentence);
            return LetterController.back(visit, id);
        });
    }

    /** Two people wrote at once: what the second typed stands in the form for a new sentence. */
    private ModelAndView changedMeanwhile(Visit visit, UUID id, String typed) {
        var form = new SentenceForm(typed, Sentence.Kind.STORY, null, null, null, null, null, null);
        var page = desk.page(visit, id, form).refusing(form, Map.of("text", "letter.sentence.meanwhile"));
        return Screen.refuse("letter/letter", visit, page);
    }
}
