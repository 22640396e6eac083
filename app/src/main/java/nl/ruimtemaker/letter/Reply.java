package nl.ruimtemaker.letter;

import java.time.Instant;

/** What a reader of a letter wrote back. */
public record Reply(String name, String text, Instant at) {}
