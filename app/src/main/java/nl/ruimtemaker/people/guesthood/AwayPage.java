package nl.ruimtemaker.people.guesthood;

import java.util.List;
import nl.ruimtemaker.people.Guesthood;
import org.jspecify.annotations.Nullable;

/** Where an organisation is a guest, with which of its people, and who could be named too. */
public record AwayPage(List<Entry> now, List<Entry> before) {
    /**
     * One guesthood, from the organisation's side.
     *
     * @param path where the community is, for who can come in there
     */
    public record Entry(
            Guesthood guesthood, boolean holds, @Nullable String path, List<Guest> guests, List<Guest> colleagues) {}
}
