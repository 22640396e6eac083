package nl.ruimtemaker.people.guesthood;

import java.util.List;
import nl.ruimtemaker.people.Guesthood;

/** Where an organisation is a guest, with which of its people, and who could be named too. */
public record AwayPage(List<Entry> guesthoods) {
    /** One guesthood, from the organisation's side. */
    public record Entry(Guesthood guesthood, boolean holds, List<Guest> guests, List<Guest> colleagues) {}
}
