package nl.ruimtemaker.letter;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.moment.Echo;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** On the story itself, also for who comes back to it with a slip: what was asked, what is read outside, and what was written back. */
@Component
class LetterEcho implements Echo {
    private final Questions questions;
    private final Openings openings;
    private final Replies replies;

    LetterEcho(Questions questions, Openings openings, Replies replies) {
        this.questions = questions;
        this.openings = openings;
        this.replies = replies;
    }

    @Override
    public List<Line> of(Visit visit, UUID moment) {
        var own = questions.about(moment);
        var replied = own.isEmpty() ? List.<Reply>of() : replies.about(visit, moment);
        return Stream.concat(
                        own.stream().map(each -> asked(visit, each)),
                        replied.stream().map(Reply::echo))
                .toList();
    }

    private static Line asked(Visit visit, Question question) {
        var text = question.said() == null ? "letter.asked" : "letter.said";
        return new Line(text, question.toWhom(), null, QuestionController.path(visit));
    }

    @Override
    public List<Sight.Outside> outside(Visit visit, UUID moment) {
        return openings.own(visit, moment);
    }
}
