package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.letter.agreement.Agreement;
import nl.ruimtemaker.letter.agreement.Agreements;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** Where letters stand beside each other, and one is begun. */
@Component
class LetterShelf {
    private final LetterRoles roles;
    private final Letters letters;
    private final Agreements agreements;
    private final Replies replies;
    private final Guesthoods guesthoods;

    LetterShelf(LetterRoles roles, Letters letters, Agreements agreements, Replies replies, Guesthoods guesthoods) {
        this.roles = roles;
        this.letters = letters;
        this.agreements = agreements;
        this.replies = replies;
        this.guesthoods = guesthoods;
    }

    LettersPage page(Visit visit, LetterForm form, Map<String, String> mistakes) {
        if (!LetterRoles.opensFor(visit)) {
            throw new NotFound();
        }
        var writer = roles.writer(visit);
        var own = writer.orElse(visit.space());
        var all = letters.of(visit);
        return new LettersPage(
                all.stream().filter(each -> each.withSpace().equals(own)).toList(),
                all.stream()
                        .filter(each -> visit.belongs() && !each.withSpace().equals(own))
                        .toList(),
                writer.isPresent(),
                agreed(visit, writer),
                visit.kind() == Kind.ORGANISATION ? guesthoods.workplaces(visit) : Map.of(),
                visit.kind() == Kind.ORGANISATION ? replies.toWriter(visit) : Map.of(),
                form,
                mistakes);
    }

    /** What this writer agreed on beforehand: signed by all three sides, while it is a guest. */
    private List<Agreement> agreed(Visit visit, Optional<UUID> writer) {
        return writer.isEmpty()
                ? List.of()
                : agreements.of(visit).stream()
                        .filter(each -> each.withSpace().equals(writer.get()) && each.isSigned() && !each.ended())
                        .toList();
    }
}
