package nl.ruimtemaker.people.provider;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is known here by who they are elsewhere.
 *
 * @param subject what the issuer knows them by
 */
public record ProviderLink(UUID id, String name, String issuer, String subject, Instant madeAt, Instant usedAt) {}
