package nl.ruimtemaker.letter;

import java.util.UUID;

/** A sentence about somebody's own story: is it so, and may it go along? */
public record Question(UUID sentence, UUID story, String text, String title, String toWhom, String begins) {}
