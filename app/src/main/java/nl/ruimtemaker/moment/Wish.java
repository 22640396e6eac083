package nl.ruimtemaker.moment;

import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;

/**
 * A teller's wish to be read wider, that a keeper has not answered yet.
 *
 * @param guest for one guest: its name
 * @param underWoo whether what that guest is given becomes a public record there
 * @param spokenBy who noted it, where a teller without an account said it aloud
 * @param speaker the name of who noted it
 */
public record Wish(
        UUID moment,
        Circle circle,
        @Nullable UUID guesthood,
        @Nullable String guest,
        boolean underWoo,
        @Nullable UUID spokenBy,
        @Nullable String speaker) {

    /** Whether this person noted it, so that somebody else says yes. */
    public boolean isNotedBy(Who who) {
        return who.id().equals(spokenBy);
    }
}
