package nl.ruimtemaker.operations.moving;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ruimtemaker.platform.Syllables;

/** What opens a sealed file: 21 syllables in seven words, 130 bits, so that it can be said and needs no slow hashing. */
public record SealKey(String syllables) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SYLLABLES = 21;
    private static final int BITS = 160;
    private static final int CHECK_BYTES = 8;

    static SealKey next() {
        return new SealKey(Syllables.of(new BigInteger(BITS, RANDOM), SYLLABLES));
    }

    /** A key as somebody typed it. */
    public static SealKey typed(String typed) {
        return new SealKey(Syllables.typed(typed));
    }

    /** In words, to print and to read aloud. */
    public String spoken() {
        return Syllables.inWords(syllables);
    }

    /** By which a file says that this is not its key, before anything of it is read. */
    byte[] check() {
        return Arrays.copyOf(derived("check"), CHECK_BYTES);
    }

    byte[] sealing() {
        return derived("seal");
    }

    private byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("key " + syllables).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "SealKey";
    }
}
