package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
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
    private final LetterRoles roles;
    private final LetterDesk desk;
    private final Letters letters;
    private final Sentences sentences;
    private final Rewriting rewriting;
    private final Moments moments;
    private final Acts acts;

    SentenceController(
            Entrance entrance,
            LetterRoles roles,
            LetterDesk desk,
            Letters letters,
            Sentences sentences,
            Rewriting rewriting,
            Moments moments,
            Acts acts) {
        this.entrance = entrance;
        this.roles = roles;
        this.desk = desk;
        this.letters = letters;
        this.sentences = sentences;
        this.rewriting = rewriting;
        this.moments = moments;
        this.acts = acts;
    }

    @PostMapping(SPACE + "/brieven/{id}/zinnen")
    ModelAndView add(Actor actor, @PathVariable String space, @PathVariable UUID id, SentenceForm form) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.writing(visit, id);
            var stories = moments.these(visit, form.chosen());
            var page = desk.page(visit, id, form);
            var mistakes = mistakes(form, stories, page.year());
            if (!mistakes.isEmpty()) {
                return Screen.refuse("letter/letter", visit, page.refusing(form, mistakes));
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
            var letter = roles.writing(visit, id);
            var page = desk.page(visit, id);
            var typed = PlainText.of(words);
            if (page.sentences().stream().noneMatch(each -> each.id().equals(sentence))) {
                return changedMeanwhile(visit, page, typed);
            }
            if (typed.isEmpty() || typed.length() > LONGEST) {
                var mistake = "letter.sentence.text." + (typed.isEmpty() ? "empty" : "long");
                return Screen.refuse("letter/letter", visit, page.refusing("words-" + sentence, typed, mistake));
            }
            rewriting.rewrite(visit, letter, sentence, typed);
            letters.change(visit, letter);
            return LetterController.back(visit, id);
        });
    }

    /** What its writer strikes has to be read anew; what a keeper strikes, the others can see. */
    @PostMapping(SPACE + "/brieven/{id}/zinnen/{sentence}/weg")
    ModelAndView strike(Actor actor, @PathVariable String space, @PathVariable UUID id, @PathVariable UUID sentence) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.striking(visit, id);
            if (sentences.strike(visit, letter, sentence)) {
                if (roles.isWriter(visit, letter)) {
                    letters.change(visit, letter);
                } else {
                    acts.note(visit, "struck-sentence", letter.writer());
                }
            }
            return LetterController.back(visit, id);
        });
    }

    private static Map<String, String> mistakes(SentenceForm form, List<Moment> stories, @Nullable Integer year) {
        var mistakes = new LinkedHashMap<>(form.mistakes());
        // Taken back meanwhile, or never there: nothing tells the two apart.
        if (stories.size() < form.chosen().size()) {
            mistakes.putIfAbsent("text", "letter.sentence.stories.gone");
        }
        if (form.chosenKind() == Sentence.Kind.FIGURE && year != null && year != form.chosenYear()) {
            mistakes.putIfAbsent("year", "letter.year.other");
        }
        return mistakes;
    }

    /** Two people wrote at once: what the second typed stands in the form for a new sentence. */
    private static ModelAndView changedMeanwhile(Visit visit, LetterPage page, String typed) {
        var form = new SentenceForm(typed, Sentence.Kind.STORY.name(), null, null, null, null, null, null);
        return Screen.refuse("letter/letter", visit, page.refusing(form, Map.of("text", "letter.sentence.meanwhile")));
    }
}
