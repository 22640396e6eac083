package nl.ruimtemaker.letter;

import java.util.UUID;

/** A letter that lies before the keepers. */
record Lying(UUID letter, String writer, String title) {}
