package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.letter.agreement.Agreements;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.Search;
import nl.ruimtemaker.moment.SearchForm;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a letter is written and read along: its sentences, and stories to choose from beside them. */
@Component
class LetterDesk {
    private static final int STORIES = 12;

    private final Letters letters;
    private final Sentences sentences;
    private final Sendings sendings;
    private final Additions additions;
    private final Replies replies;
    private final Questions questions;
    private final Agreements agreements;
    private final Guesthoods guesthoods;
    private final Search search;

    LetterDesk(
            Letters letters,
            Sentences sentences,
            Sendings sendings,
            Additions additions,
            Replies replies,
            Questions questions,
            Agreements agreements,
            Guesthoods guesthoods,
            Search search) {
        this.letters = letters;
        this.sentences = sentences;
        this.sendings = sendings;
        this.additions = additions;
        this.replies = replies;
        this.questions = questions;
        this.agreements = agreements;
        this.guesthoods = guesthoods;
        this.search = search;
    }

    /** Whether somebody has letters here: whoever belongs, and a guest's people. */
    static boolean opensFor(Visit visit) {
        return visit.belongs() || (visit.standing() == Standing.GUEST && visit.kind() == Kind.COMMUNITY);
    }

    /** In whose name the visitor writes here. */
    Optional<UUID> writer(Visit visit) {
        if (!opensFor(visit) || visit.kind() != Kind.COMMUNITY) {
            return Optional.empty();
        }
        return Optional.of(
                visit.guesthood() == null
                        ? visit.space()
                        : guesthoods.find(visit, visit.guesthood()).withSpace());
    }

    LettersPage letters(Visit visit, LetterForm form, Map<String, String> mistakes) {
        if (!opensFor(visit)) {
            throw new NotFound();
        }
        var writer = writer(visit);
        var all = letters.of(visit);
        var agreed = writer.map(each -> agreements.of(visit).stream()
                        .filter(agreement -> agreement.withSpace().equals(each))
                        .toList())
                .orElse(List.of());
        return new LettersPage(
                all.stream()
                        .filter(each -> each.withSpace().equals(writer.orElse(visit.space())))
                        .toList(),
                all.stream()
                        .filter(each -> visit.belongs() && !each.withSpace().equals(writer.orElse(visit.space())))
                        .toList(),
                writer.isPresent(),
                agreed,
                visit.kind() == Kind.ORGANISATION ? replies.toWriter(visit) : Map.of(),
                form,
                mistakes);
    }

    LetterPage page(Visit visit, UUID id, SentenceForm form) {
        var letter = letters.find(visit, id);
        // A guest who told something sees the sentence about it, on a page of its own, and no letter of others.
        if (!visit.belongs() && !writer(visit).equals(Optional.of(letter.withSpace()))) {
            throw new NotFound();
        }
        var role = role(visit, letter);
        var money = additions.money(letter).orElse(null);
        return new LetterPage(
                letter,
                role,
                sentences.of(id),
                form,
                role == LetterPage.Role.WRITES ? found(visit, letter, form.q()) : List.of(),
                MoneyForm.of(money),
                money,
                additions.word(letter).orElse(null),
                letter.agreement() == null
                        ? null
                        : agreements.look(visit, letter.agreement()).orElse(null),
                letter.own() ? 0 : sendings.waitsFor(letter),
                sendings.readers(letter),
                replies.of(letter),
                visit.belongs() && letter.sending() == null ? questions.aloud(id) : List.of(),
                Map.of(),
                Map.of());
    }

    /** A letter that the visitor may change now. */
    Letter writing(Visit visit, UUID id) {
        var letter = letters.find(visit, id);
        if (role(visit, letter) != LetterPage.Role.WRITES) {
            throw new NotFound();
        }
        return letter;
    }

    /** A letter that the visitor may send, or sent already: a double tap finds it sent. */
    Letter sending(Visit visit, UUID id) {
        var letter = letters.find(visit, id);
        if (writer(visit).filter(letter.withSpace()::equals).isEmpty()) {
            throw new NotFound();
        }
        return letter;
    }

    /** A guest's letter that lies before this keeper now. */
    Letter readingAlong(Visit visit, UUID id) {
        var letter = letters.find(visit, id);
        if (role(visit, letter) != LetterPage.Role.READS_ALONG) {
            throw new NotFound();
        }
        return letter;
    }

    /** A letter from which the visitor may strike: as its writer, or as a keeper before whom it lies. */
    Letter striking(Visit visit, UUID id) {
        var letter = letters.find(visit, id);
        if (role(visit, letter) == LetterPage.Role.READS) {
            throw new NotFound();
        }
        return letter;
    }

    private LetterPage.Role role(Visit visit, Letter letter) {
        if (letter.sending() != null) {
            return LetterPage.Role.READS;
        }
        if (writer(visit).filter(letter.withSpace()::equals).isPresent()) {
            return LetterPage.Role.WRITES;
        }
        return visit.keeps() && letter.isLaid() ? LetterPage.Role.READS_ALONG : LetterPage.Role.READS;
    }

    private List<Moment> found(Visit visit, Letter letter, @Nullable String typed) {
        return search.find(visit, SearchForm.of(typed, letter.from(), letter.until()), null, STORIES);
    }
}
