package nl.ruimtemaker.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ruimtemaker.platform.Fingerprint;

/**
 * A paper code that can be read aloud: nine syllables in three words, 56 bits. It follows from the secret telling key, so
 * that the same telling sent twice gives the same paper; it is kept as a hash only and cannot be looked up.
 */
public record Slip(String code) {
    /** No letters that sound alike at the start of a Dutch syllable: no v beside f, no z beside s, no c, q, x or y. */
    private static final String CONSONANTS = "bdfghjklmnprstw";

    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 9;
    private static final Pattern THREE_SYLLABLES = Pattern.compile("(.{6})(?=.)");

    /** The slip of a telling: an HMAC-SHA-256 of its key under the key of its space, as syllables. */
    public static Slip of(byte[] spaceKey, String tellingKey) {
        long bits = Long.MAX_VALUE & ByteBuffer.wrap(hmac(spaceKey, tellingKey)).getLong();
        var letters = new StringBuilder();
        for (int syllable = 0; syllable < SYLLABLES; syllable++) {
            letters.append(CONSONANTS.charAt((int) (bits % CONSONANTS.length())));
            bits /= CONSONANTS.length();
            letters.append(VOWELS.charAt((int) (bits % VOWELS.length())));
            bits /= VOWELS.length();
        }
        return new Slip(letters.toString());
    }

    /** A code as somebody typed it: capitals, spaces, hyphens and the letters that sound alike are forgiven. */
    public static Slip typed(String typed) {
        var letters = typed.toLowerCase(Locale.ROOT)
                .replace('v', 'f')
                .replace('z', 's')
                .replace('y', 'i')
                .replace('c', 'k')
                .replaceAll("[^a-z]", "");
        return new Slip(letters);
    }

    /** What is kept of it. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(code);
    }

    /** The code as three words, to print and to read aloud. */
    public String spoken() {
        return THREE_SYLLABLES.matcher(code).replaceAll("$1 ");
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
