package nl.ruimtemaker.neighbourhood;

import java.util.UUID;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody known in this neighbourhood: the community's own record.
 *
 * @param stays whether they live here, or are here for their work and one day gone
 * @param personId who they are when they sign in; only they themselves say so
 * @param addedBy who put them here
 */
public record Neighbour(
        UUID id,
        String name,
        boolean stays,
        @Nullable UUID personId,
        @Nullable UUID addedBy) {

    /** Whether the visitor said that this is them. */
    public boolean is(Visit visit) {
        return visit.person().id().equals(personId);
    }

    /** Whether the visitor can take this name away: it is theirs, or nobody's and they may. The database asks the same. */
    public boolean mayBeRemovedBy(Visit visit) {
        return personId == null ? visit.keeps() || visit.person().id().equals(addedBy) : is(visit);
    }
}
