package nl.ruimtemaker.neighbourhood;

import java.util.UUID;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;

/** A group of people who do something together. */
public record Group(UUID id, String name, @Nullable UUID addedBy) {
    /** Whether the visitor can take it away: a keeper, or who put it here. */
    public boolean mayBeRemovedBy(Visit visit) {
        return visit.keeps() || visit.person().id().equals(addedBy);
    }
}
