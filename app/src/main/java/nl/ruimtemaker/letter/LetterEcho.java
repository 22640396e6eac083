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
        var own = questions.own().stream()
                .filter(each -> each.story().equals(moment))
                .toList();
        var asked = own.stream()
                .map(each -> new Line(
                        each.said() == null ? "letter.asked" : "letter.said",
                        each.toWhom(),
                        null,
                        QuestionController.path(visit)));
        var replied = own.isEmpty()
                ? Stream.<Line>empty()
                : replies.about(visit, moment).stream()
                        .map(each ->
                                new Line("letter.replied", each.name() + ": “" + each.text() + "”", each.at(), null));
        return Stream.concat(asked, replied).toList();
    }

    @Override
    public List<Sight.Outside> outside(Visit visit, UUID moment) {
        return openings.own(visit, moment);
    }
}
