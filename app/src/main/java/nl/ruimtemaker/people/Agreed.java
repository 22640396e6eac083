package nl.ruimtemaker.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as whoever it is about reads it back: who said what about which text, when and how.
 *
 * @param guest for one guest: its name
 * @param person who said it, or noted it; without a name where they told without an account or are here no more
 */
public record Agreed(
        Consent.Purpose purpose,
        @Nullable Circle circle,
        @Nullable UUID guesthood,
        @Nullable String guest,
        Consent.Side side,
        @Nullable String person,
        Consent.Answer answer,
        int textVersion,
        Consent.How how,
        Instant at) {

    /** What was said, as the end of a text key. */
    public String what() {
        return answer + "." + (circle == null ? purpose : circle);
    }

    /** Who said it and how, as the end of a text key. */
    public String by() {
        if (how == Consent.How.SPOKEN) return "SPOKEN";
        if (side == Consent.Side.KEEPER) return person == null ? "KEEPER.nameless" : "KEEPER";
        return how.name();
    }

    /** Whether somebody else noted it for the teller. */
    public boolean isSpoken() {
        return how == Consent.How.SPOKEN;
    }
}
