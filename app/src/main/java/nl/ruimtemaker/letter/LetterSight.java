package nl.ruimtemaker.letter;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** What of somebody's own went along in letters: sentences that they found true, each taken out in one step. */
@Component
class LetterSight implements Sight {
    private final Openings openings;
    private final Questions questions;

    LetterSight(Openings openings, Questions questions) {
        this.openings = openings;
        this.questions = questions;
    }

    @Override
    public List<Line> ofMine(Visit visit) {
        long agreed = visit.who() == null
                ? 0
                : questions.own().stream().filter(Question::goesAlong).count();
        return agreed == 0 ? List.of() : List.of(new Line("letter.sight", agreed, visit.path("/zinnen")));
    }

    /** What a guest reads of letters, it reads of its own. */
    @Override
    public List<Line> ofGuest(Visit visit, UUID guesthood) {
        return List.of();
    }

    @Override
    public List<Outside> outside(Visit visit) {
        return openings.own(visit);
    }
}
