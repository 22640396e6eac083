package nl.ruimtemaker.people.keeping;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who belongs here.
 *
 * @param cameBy by whose link they came, where that was by one
 * @param byAnyoneLink whether that link was for anyone
 */
public record Member(UUID person, String name, boolean keeps, Instant since, String cameBy, boolean byAnyoneLink) {}
