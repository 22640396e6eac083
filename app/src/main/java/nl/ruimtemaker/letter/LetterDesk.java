package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.moment.Search;
import nl.ruimtemaker.moment.SearchForm;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** Where a letter is written and read along: its sentences, and stories to choose from beside them. */
@Component
class LetterDesk {
    private static final int STORIES = 12;

    private final Letters letters;
    private final LetterRoles roles;
    private final Sentences sentences;
    private final Layings layings;
    private final Additions additions;
    private final Questions questions;
    private final Search search;
    private final Moments moments;

    LetterDesk(
            Letters letters,
            LetterRoles roles,
            Sentences sentences,
            Layings layings,
            Additions additions,
            Questions questions,
            Search search,
            Moments moments) {
        this.letters = letters;
        this.roles = roles;
        this.sentences = sentences;
        this.layings = layings;
        this.additions = additions;
        this.questions = questions;
        this.search = search;
        this.moments = moments;
    }

    /** The letter, before anything is typed. */
    LetterPage page(Visit visit, UUID id) {
        return page(visit, id, SentenceForm.empty());
    }

    LetterPage page(Visit visit, UUID id, SentenceForm form) {
        var letter = letters.find(visit, id);
        // A guest who told something sees the sentence about it, on a page of its own, and no letter of others.
        if (!visit.belongs() && !roles.isWriter(visit, letter)) {
            throw new NotFound();
        }
        var role = roles.role(visit, letter);
        var beside = additions.beside(visit, letter);
        return new LetterPage(
                letter,
                role,
                sentences.of(id),
                form,
                role == LetterPage.Role.WRITES ? found(visit, letter, form) : List.of(),
                MoneyForm.of(beside.money()),
                beside,
                letter.own() ? 0 : layings.waitsFor(letter),
                layings.readers(letter),
                visit.belongs() && letter.sending() == null ? questions.aloud(id) : List.of(),
                Map.of(),
                Map.of());
    }

    /** What was chosen already, and then what was searched for. */
    private List<Moment> found(Visit visit, Letter letter, SentenceForm form) {
        var chosen = moments.these(visit, form.chosen());
        var found = search.find(visit, SearchForm.of(form.q(), letter.from(), letter.until()), null, STORIES);
        return Stream.concat(chosen.stream(), found.stream().filter(each -> !form.names(each.id())))
                .toList();
    }
}
