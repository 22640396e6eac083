package nl.ruimtemaker.letter;

import java.util.UUID;

/**
 * A sentence that was struck from a letter that has not gone yet.
 *
 * @param byWriter whether its writer struck it, and not the neighbourhood
 * @param ours whether the visitor's own side struck it, and can put it back
 */
public record Struck(UUID id, String text, boolean byWriter, boolean ours) {}
