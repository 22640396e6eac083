package nl.ruimtemaker.moment;

import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import org.jspecify.annotations.Nullable;

/** A teller's wish to be read wider, that a keeper has not answered yet; for a guest, with the name of that guest. */
public record Wish(
        UUID moment,
        Circle circle,
        @Nullable UUID guesthood,
        @Nullable String guest) {}
