package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.moment.Search;
import nl.ruimtemaker.moment.SearchForm;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** Where a letter is written and read along: its sentences, and stories to choose from beside them. */
@Component
class LetterDesk {
    private final Letters letters;
    private final LetterRoles roles;
    private final Sentences sentences;
    private final Strikes strikes;
    private final Layings layings;
    private final Additions additions;
    private final Questions questions;
    private final Search search;
    private final Moments moments;

    LetterDesk(
            Letters letters,
            LetterRoles roles,
            Sentences sentences,
            Strikes strikes,
            Layings layings,
            Additions additions,
            Questions questions,
            Search search,
            Moments moments) {
        this.letters = letters;
        this.roles = roles;
        this.sentences = sentences;
        this.strikes = strikes;
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
        var found = role == LetterPage.Role.WRITES ? found(visit, letter, form) : List.<Choice>of();
        return new LetterPage(
                letter,
                role,
                sentences.of(id),
                letter.sending() == null ? strikes.of(id) : List.of(),
                form,
                found,
                found.size() - form.chosen().size() < form.shown() ? null : form.shown() + SentenceForm.STORIES,
                MoneyForm.of(beside.money()),
                beside,
                letter.own() ? 0 : layings.waitsFor(letter),
                layings.readers(letter),
                visit.belongs() && letter.sending() == null ? questions.aloud(id) : List.of(),
                Map.of(),
                Map.of());
    }

    /** What was chosen already, and then what was searched for. */
    private List<Choice> found(Visit visit, Letter letter, SentenceForm form) {
        var chosen = moments.these(visit, form.chosen());
        var found = search.find(
                visit,
                SearchForm.of(form.q(), letter.from(), letter.until()),
                null,
                form.shown() + form.chosen().size());
        var used = sentences.storiesIn(letter);
        return Stream.concat(
                        chosen.stream(),
                        found.stream().filter(each -> !form.names(each.id())).limit(form.shown()))
                .map(each -> new Choice(each, used.contains(each.id())))
                .toList();
    }
}
