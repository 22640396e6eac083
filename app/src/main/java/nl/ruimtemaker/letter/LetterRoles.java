package nl.ruimtemaker.letter;

import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** Who does what with a letter: writes it, reads it along, sends it or reads it. */
@Component
class LetterRoles {
    private final Letters letters;
    private final Guesthoods guesthoods;

    LetterRoles(Letters letters, Guesthoods guesthoods) {
        this.letters = letters;
        this.guesthoods = guesthoods;
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

    LetterPage.Role role(Visit visit, Letter letter) {
        if (letter.sending() != null) {
            return LetterPage.Role.READS;
        }
        if (isWriter(visit, letter)) {
            return LetterPage.Role.WRITES;
        }
        return visit.keeps() && letter.isLaid() ? LetterPage.Role.READS_ALONG : LetterPage.Role.READS;
    }

    /** Whether the visitor writes it, or wrote it. */
    boolean isWriter(Visit visit, Letter letter) {
        return writer(visit).filter(letter.withSpace()::equals).isPresent();
    }

    /** A letter that the visitor may change now, held meanwhile. */
    Letter writing(Visit visit, UUID id) {
        var letter = letters.hold(visit, id);
        if (role(visit, letter) != LetterPage.Role.WRITES) {
            throw new NotFound();
        }
        return letter;
    }

    /** A letter that the visitor may send, or sent already: a double tap finds it sent. */
    Letter sending(Visit visit, UUID id) {
        var letter = letters.find(visit, id);
        if (!isWriter(visit, letter)) {
            throw new NotFound();
        }
        return letter;
    }

    /** A guest's letter that was laid before this keeper, as it is now or as it was before; held meanwhile. */
    Letter laidBefore(Visit visit, UUID id) {
        var letter = letters.hold(visit, id);
        if (!visit.keeps() || letter.own() || letter.laid() == null) {
            throw new NotFound();
        }
        return letter;
    }

    /** A letter from which the visitor may strike, as its writer or as a keeper before whom it lies; held meanwhile. */
    Letter striking(Visit visit, UUID id) {
        var letter = letters.hold(visit, id);
        if (role(visit, letter) == LetterPage.Role.READS) {
            throw new NotFound();
        }
        return letter;
    }
}
