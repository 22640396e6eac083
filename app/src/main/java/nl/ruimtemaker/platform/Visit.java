package nl.ruimtemaker.platform;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has entered one space: which one, and as what. It holds for one transaction, in which the database enforces
 * the same.
 *
 * @param open whether anybody may look in
 * @param formal whether the space says "u"
 * @param waits whether a telling without sign-in waits for a keeper
 * @param doors the entries of the menu that its keepers turned on
 * @param guesthood through which guesthood a guest is here
 * @param subject the one thing that a paper slip opens
 */
public record Visit(
        UUID space,
        String slug,
        String name,
        String about,
        Kind kind,
        boolean open,
        boolean formal,
        boolean waits,
        Set<String> doors,
        Standing standing,
        @Nullable UUID guesthood,
        @Nullable UUID subject,
        @Nullable Who who) {

    /** Whether the visitor is one of the keepers. */
    public boolean keeps() {
        return standing == Standing.KEEPER;
    }

    /** Whether the visitor is of the space itself: keeper or member. */
    public boolean belongs() {
        return standing.belongs();
    }

    /** The person; only for pages that nobody reaches without having signed in. */
    public Who person() {
        if (who == null) {
            throw new NotFound();
        }
        return who;
    }

    /** The path of something in this space. */
    public String path(String rest) {
        return "/" + slug + rest;
    }
}
