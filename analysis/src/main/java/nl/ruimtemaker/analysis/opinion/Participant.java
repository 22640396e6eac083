package nl.ruimtemaker.analysis.opinion;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands.
 *
 * @param x along the first axis, in the units of votes
 * @param y along the second axis
 * @param group the name of their group; null for who is in none, and for who is in a group of few
 */
public record Participant(
        long id, double x, double y, @Nullable String group) {}
