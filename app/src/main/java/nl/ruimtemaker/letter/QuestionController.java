package nl.ruimtemaker.letter;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import java.util.function.Function;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tellers are shown each sentence about their story, signed in or by their slip: is it so, may it go along? */
@Controller
class QuestionController {
    private final Entrance entrance;
    private final Questions questions;
    private final Openings openings;

    QuestionController(Entrance entrance, Questions questions, Openings openings) {
        this.entrance = entrance;
        this.questions = questions;
        this.openings = openings;
    }

    @GetMapping({SPACE + "/zinnen", "/briefje/zinnen"})
    ModelAndView look(Actor actor, @PathVariable(required = false) @Nullable String space) {
        return enter(actor, space, visit -> Screen.show("letter/questions", visit, page(visit, null)));
    }

    @PostMapping({SPACE + "/zinnen/{sentence}/{story}", "/briefje/zinnen/{sentence}/{story}"})
    ModelAndView answer(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable UUID sentence,
            @PathVariable UUID story,
            AnswerForm form) {
        return enter(actor, space, visit -> {
            var asked = find(sentence, story);
            var mistakes = form.mistakes(asked.sent());
            if (!mistakes.isEmpty()) {
                var refused = new QuestionsPage.Refused(sentence, story, form, mistakes);
                return Screen.refuse("letter/questions", visit, page(visit, refused));
            }
            questions.answer(visit, asked, form);
            return new ModelAndView("redirect:" + path(visit));
        });
    }

    /** The sentence stays as it is; the story itself is read along no more. */
    @PostMapping({SPACE + "/zinnen/{sentence}/{story}/dicht", "/briefje/zinnen/{sentence}/{story}/dicht"})
    ModelAndView close(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable UUID sentence,
            @PathVariable UUID story) {
        return enter(actor, space, visit -> {
            openings.close(visit, find(sentence, story));
            return new ModelAndView("redirect:" + path(visit));
        });
    }

    private Question find(UUID sentence, UUID story) {
        return questions.own().stream()
                .filter(each -> each.is(sentence, story))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView enter(Actor actor, @Nullable String space, Function<Visit, ModelAndView> work) {
        return space == null
                ? entrance.enterByKey(actor, visit -> work.apply(own(visit)))
                : entrance.enter(actor, space, visit -> work.apply(own(visit)));
    }

    private QuestionsPage page(Visit visit, QuestionsPage.@Nullable Refused refused) {
        return new QuestionsPage(questions.own(), questions.said(), path(visit), refused);
    }

    static String path(Visit visit) {
        return visit.subject() == null ? visit.path("/zinnen") : "/briefje/zinnen";
    }

    private static Visit own(Visit visit) {
        if (visit.who() == null && visit.subject() == null) {
            throw new NotFound();
        }
        return visit;
    }
}
