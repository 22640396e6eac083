package nl.ruimtemaker.people.passkey;

import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bytes as browsers send them: base64url, without padding. */
final class Bytes {
    private Bytes() {}

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What was sent; nothing of what cannot be read. */
    static byte[] of(@Nullable String text) {
        try {
            return Base64.getUrlDecoder().decode(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** By what a device knows whose it is: their id, which says nothing about them. */
    static byte[] of(UUID id) {
        return java.nio.ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
