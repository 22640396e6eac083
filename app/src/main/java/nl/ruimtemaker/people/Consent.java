package nl.ruimtemaker.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: somebody asked for, gave, refused or took back an agreement about one subject.
 *
 * @param circle for reading: how wide
 * @param guesthood for guests: which of them
 * @param textVersion which version of the subject's text it was about
 * @param reason what a keeper says to the teller with a no
 */
public record Consent(
        UUID subject,
        Purpose purpose,
        @Nullable Circle circle,
        @Nullable UUID guesthood,
        Side side,
        Answer answer,
        int textVersion,
        @Nullable String reason) {

    /** What it is for: each purpose is asked apart. */
    public enum Purpose {
        READ,
        COUNT
    }

    /** Whose agreement: the teller's, or a keeper's on behalf of the neighbourhood. */
    public enum Side {
        TELLER,
        KEEPER
    }

    /** What was said. */
    public enum Answer {
        ASKED,
        YES,
        NO,
        BACK
    }
}
