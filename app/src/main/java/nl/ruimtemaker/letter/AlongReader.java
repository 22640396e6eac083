package nl.ruimtemaker.letter;

import java.time.Instant;

/**
 * A keeper who read a guest's letter as it is now.
 *
 * @param mine whether that is the visitor
 */
public record AlongReader(String keeper, Instant at, boolean mine) {}
