package nl.ruimtemaker.neighbourhood;

import java.util.UUID;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;

/** A place where things happen, by the name that people use for it. */
public record Place(
        UUID id, String name, Kind kind, @Nullable UUID addedBy) {
    /** Whether the visitor can take it away: a keeper, or who put it here. */
    public boolean mayBeRemovedBy(Visit visit) {
        return visit.keeps() || visit.person().id().equals(addedBy);
    }

    /** What sort of place. */
    public enum Kind {
        BENCH,
        HOME,
        CLUBHOUSE,
        STREET,
        SQUARE,
        GARDEN,
        SHOP,
        OFFICE,
        SCHOOL,
        OTHER
    }
}
