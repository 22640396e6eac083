package nl.ruimtemaker.platform;

import java.security.SecureRandom;
import java.util.Base64;

/** New secrets that nobody can guess. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    /** A new secret of 192 bits that fits in a path: 32 letters, digits, hyphens and underscores. */
    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
