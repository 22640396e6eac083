package nl.ruimtemaker.people.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that lets somebody in.
 *
 * @param key whether the key of the space is given too
 * @param anyone whether it is meant for anyone, or for somebody one knows
 * @param used how often it was used, of {@code most}
 */
public record Invitation(
        UUID id, boolean key, boolean anyone, String forName, String madeBy, Instant expiresAt, int used, int most) {}
