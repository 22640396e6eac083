package nl.ruimtemaker.neighbourhood;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody known in this neighbourhood: the community's own record.
 *
 * @param stays whether they live here, or are here for their work and one day gone
 * @param personId who they are when they sign in; only they themselves say so
 */
public record Neighbour(
        UUID id, String name, boolean stays, @Nullable UUID personId) {}
