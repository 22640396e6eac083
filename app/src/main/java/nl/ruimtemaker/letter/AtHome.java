package nl.ruimtemaker.letter;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What of letters is of use on a home page.
 *
 * @param asked how many sentences about their own stories the visitor has not answered
 * @param replied how often somebody wrote back lately
 * @param repliedTo the letter where that was, when it was one; else null
 */
record AtHome(int asked, int replied, @Nullable UUID repliedTo) {
    List<Waiting.Line> waiting(Visit visit) {
        return Stream.of(
                        new Waiting.Line("letter.waits", asked, visit.path("/zinnen")),
                        new Waiting.Line("letter.replied.waits", replied, visit.path("/brieven" + letter(visit))))
                .filter(line -> line.count() > 0)
                .toList();
    }

    /** A neighbourhood reads what was written back at the letter itself, an organisation among its letters. */
    private String letter(Visit visit) {
        return repliedTo == null || visit.kind() == Kind.ORGANISATION ? "" : "/" + repliedTo;
    }
}
