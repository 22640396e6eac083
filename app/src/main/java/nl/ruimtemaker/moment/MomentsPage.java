package nl.ruimtemaker.moment;

import java.util.List;
import nl.ruimtemaker.platform.Card;
import org.jspecify.annotations.Nullable;

/**
 * The newest moments of a space, with the cards that rooms laid beside them.
 *
 * @param above the cards that lie right under the telling button
 * @param older the mark behind which there is more
 * @param first whether this is the beginning of the list
 */
public record MomentsPage(
        List<Moment> moments, @Nullable Mark older, boolean first, List<Card.Laid> above, List<Card.Laid> cards) {
    static final int MOST = 25;

    /** Of a list that was asked one longer than a page, to know whether there is more. */
    static MomentsPage of(List<Moment> asked, boolean first, List<Card.Laid> above, List<Card.Laid> cards) {
        var shown = asked.size() > MOST ? asked.subList(0, MOST) : asked;
        return new MomentsPage(shown, asked.size() > MOST ? Mark.after(shown.getLast()) : null, first, above, cards);
    }
}
