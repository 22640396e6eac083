package nl.ruimtemaker.people.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device by which somebody comes in, as they see it themselves.
 *
 * @param credential by which the device knows itself, so that it is not added twice
 */
public record Passkey(
        UUID id,
        String credential,
        String name,
        Instant madeAt,
        @Nullable Instant usedAt) {
    /** How a new device is recognised from then on. */
    record Made(byte[] credential, byte[] publicKey, long counter) {}

    /** How a device is recognised that says to be this one. */
    record Found(UUID id, UUID person, byte[] credential, byte[] publicKey, long counter) {}
}
