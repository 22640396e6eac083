package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes a sentence into a letter, or says it in other words. */
@Controller
class SentenceController {
    private final Entrance entrance;
    private final LetterRoles roles;
    private final LetterDesk desk;
    private final Letters letters;
    private final Sentences sentences;
    private final Rewriting rewriting;
    private final Moments moments;

    SentenceController(
            Entrance entrance,
            LetterRoles roles,
            LetterDesk desk,
            Letters letters,
            Sentences sentences,
            Rewriting rewriting,
            Moments moments) {
        this.entrance = entrance;
        this.roles = roles;
        this.desk = desk;
        this.letters = letters;
        this.sentences = sentences;
        this.rewriting = rewriting;
        this.moments = moments;
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
            RewriteForm form) {
        return entrance.enter(actor, space, visit -> {
            var letter = roles.writing(visit, id);
            var page = desk.page(visit, id);
            var now = page.sentences().stream()
                    .filter(each -> each.id().equals(sentence))
                    .findAny();
            if (now.isEmpty()) {
                return changedMeanwhile(visit, page, form.sentence(null).words());
            }
            var typed = form.sentence(now.get().asked());
            var mistakes = typed.mistakes();
            if (!mistakes.isEmpty()) {
                return Screen.refuse("letter/letter", visit, page.refusing(form.at(sentence), at(sentence, mistakes)));
            }
            rewriting.rewrite(visit, letter, now.get(), typed);
            letters.change(visit, letter);
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

    private static Map<String, String> at(UUID sentence, Map<String, String> mistakes) {
        return mistakes.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey() + "-" + sentence, Map.Entry::getValue));
    }

    /** Two people wrote at once: what the second typed stands in the form for a new sentence. */
    private static ModelAndView changedMeanwhile(Visit visit, LetterPage page, String typed) {
        var form = SentenceForm.of(typed, Sentence.Kind.STORY);
        return Screen.refuse("letter/letter", visit, page.refusing(form, Map.of("text", "letter.sentence.meanwhile")));
    }
}
