package nl.ruimtemaker.letter;

import java.time.Instant;

/**
 * Somebody from outside looked whether a letter is so, and put their name under it.
 *
 * @param seed by which anybody can draw the same sentences again
 */
public record Seen(String name, Instant at, String words, String seed) {}
