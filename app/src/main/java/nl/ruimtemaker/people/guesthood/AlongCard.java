package nl.ruimtemaker.people.guesthood;

import java.util.List;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.platform.Sight;

/** The card that says which guests read along today, and what each of them reads. */
public record AlongCard(List<Entry> guests) {
    /** One guest of today. */
    public record Entry(Guesthood guesthood, List<Sight.Line> sight) {}
}
