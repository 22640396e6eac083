package nl.ruimtemaker.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: somebody asked for, gave, refused or took back an agreement about one subject.
 *
 * @param circle for reading: how wide
 * @param guesthood for guests: which of them
 * @param textVersion which version of the subject's text it was about
 * @param teller whose subject it is, for a keeper's answer: they may read it
 * @param reason what a keeper says to the teller with a no
 * @param spoken whether the teller said it aloud, and whoever is here noted it
 */
public record Consent(
        UUID subject,
        Purpose purpose,
        @Nullable Circle circle,
        @Nullable UUID guesthood,
        Side side,
        Answer answer,
        int textVersion,
        @Nullable UUID teller,
        @Nullable String reason,
        boolean spoken) {

    /** The teller lets it be read this wide. */
    public static Consent byTeller(UUID subject, int version, Circle circle) {
        return new Consent(subject, Purpose.READ, circle, null, Side.TELLER, Answer.YES, version, null, null, false);
    }

    /** The teller would like it to be read wider than it is. */
    public static Consent wished(UUID subject, int version, Circle circle, @Nullable UUID guesthood) {
        return new Consent(
                subject, Purpose.READ, circle, guesthood, Side.TELLER, Answer.ASKED, version, null, null, false);
    }

    /** The teller takes it back from everyone. */
    public static Consent takenBack(UUID subject, int version) {
        return new Consent(
                subject, Purpose.READ, Circle.OWN, null, Side.TELLER, Answer.BACK, version, null, null, false);
    }

    /** The teller takes it back from one guest, or from everyone outside. */
    public static Consent calledBack(UUID subject, int version, Circle circle, @Nullable UUID guesthood) {
        return new Consent(
                subject, Purpose.READ, circle, guesthood, Side.TELLER, Answer.BACK, version, null, null, false);
    }

    /** The teller lets it be counted outside the community, or no longer. */
    public static Consent counted(UUID subject, int version, boolean yes) {
        return new Consent(
                subject,
                Purpose.COUNT,
                null,
                null,
                Side.TELLER,
                yes ? Answer.YES : Answer.BACK,
                version,
                null,
                null,
                false);
    }

    /** A keeper answers for the neighbourhood. */
    public static Consent byKeeper(
            UUID subject,
            int version,
            @Nullable UUID teller,
            Circle circle,
            @Nullable UUID guesthood,
            Answer answer,
            @Nullable String reason) {
        return new Consent(
                subject, Purpose.READ, circle, guesthood, Side.KEEPER, answer, version, teller, reason, false);
    }

    /** The same, said aloud by a teller without an account and noted by who is here. */
    public Consent saidAloud() {
        return new Consent(subject, purpose, circle, guesthood, side, answer, textVersion, teller, reason, true);
    }

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

    /** How it was said. */
    public enum How {
        PAGE,
        PAPER,
        SPOKEN
    }
}
