package nl.ruimtemaker.letter;

import java.util.UUID;
import nl.ruimtemaker.moment.Search;
import nl.ruimtemaker.moment.SearchForm;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a letter is written: its sentences, and stories to choose from beside them. */
@Component
class LetterDesk {
    private static final int STORIES = 12;

    private final Letters letters;
    private final Sentences sentences;
    private final Search search;

    LetterDesk(Letters letters, Sentences sentences, Search search) {
        this.letters = letters;
        this.sentences = sentences;
        this.search = search;
    }

    LetterPage page(Visit visit, UUID id, SentenceForm form, @Nullable String mistake) {
        home(visit);
        var letter = letters.find(visit, id);
        var within = SearchForm.of(form.q(), letter.from(), letter.until());
        return new LetterPage(letter, sentences.of(id), form, search.find(visit, within, null, STORIES), mistake);
    }

    /** Before it goes: what nobody found true, or nobody has answered, does not go along. */
    Letter strikeWhatDoesNotStand(Visit visit, UUID id) {
        var letter = letters.find(visit, id);
        var all = sentences.of(id);
        if (letter.sending() != null || all.stream().noneMatch(each -> each.state() == Sentence.State.STANDS)) {
            throw new NotFound();
        }
        all.stream()
                .filter(each -> each.state() != Sentence.State.STANDS)
                .forEach(each -> sentences.strike(visit, id, each.id()));
        return letter;
    }

    static void home(Visit visit) {
        if (!isAtHome(visit)) {
            throw new NotFound();
        }
    }

    static boolean isAtHome(Visit visit) {
        return visit.belongs() && visit.kind() == Kind.COMMUNITY;
    }
}
