package nl.ruimtemaker.people.provider;

import java.time.Instant;
import java.util.UUID;

/** Somebody is known here by who they are elsewhere. */
public record ProviderLink(UUID id, String name, Instant madeAt, Instant usedAt) {}
