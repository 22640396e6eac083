package nl.ruimtemaker.neighbourhood;

import java.time.Instant;
import java.util.UUID;

/** Taken out of the lists, by whom and when; whoever may puts it back. */
public record Removal(UUID id, String name, String removedBy, Instant at) {}
