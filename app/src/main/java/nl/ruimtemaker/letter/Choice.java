package nl.ruimtemaker.letter;

import nl.ruimtemaker.moment.Moment;

/**
 * A story that a sentence can come from.
 *
 * @param used whether another sentence of this letter comes from it already
 */
public record Choice(Moment story, boolean used) {}
