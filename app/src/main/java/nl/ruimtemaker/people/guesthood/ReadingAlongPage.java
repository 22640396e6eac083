package nl.ruimtemaker.people.guesthood;

import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.platform.Sight;

/** Who reads along in a space: its guests, by name, and what each of them can see. */
public record ReadingAlongPage(List<Entry> guesthoods, LetInForm form, Map<String, String> mistakes) {
    /**
     * One guesthood.
     *
     * @param holds whether its people can come in today
     * @param sight what they can see, as each room says
     */
    public record Entry(Guesthood guesthood, boolean holds, List<Guest> guests, List<Sight.Line> sight) {}
}
