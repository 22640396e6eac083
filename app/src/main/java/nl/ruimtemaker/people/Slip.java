package nl.ruimtemaker.people;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Syllables;

/**
 * A paper code that can be read aloud: nine syllables in three words, 56 bits. It follows from the secret telling key, so
 * that the same telling sent twice gives the same paper; it is kept as a hash only and cannot be looked up.
 */
public record Slip(String code) {
    private static final int SYLLABLES = 9;

    /** The slip of a telling: an HMAC-SHA-256 of its key under the key of its space, as syllables. */
    public static Slip of(byte[] spaceKey, String tellingKey) {
        long bits = Long.MAX_VALUE & ByteBuffer.wrap(hmac(spaceKey, tellingKey)).getLong();
        return new Slip(Syllables.of(BigInteger.valueOf(bits), SYLLABLES));
    }

    /** A code as somebody typed it: capitals, spaces, hyphens and the letters that sound alike are forgiven. */
    public static Slip typed(String typed) {
        return new Slip(Syllables.typed(typed));
    }

    /** What is kept of it. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(code);
    }

    /** The code as three words, to print and to read aloud. */
    public String spoken() {
        return Syllables.inWords(code);
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
