package nl.ruimtemaker.platform;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Secrets that can be read aloud over the telephone: syllables, three to a word. */
public final class Syllables {
    /** No letters that sound alike at the start of a Dutch syllable: no v beside f, no z beside s, no c, q, x or y. */
    private static final String CONSONANTS = "bdfghjklmnprstw";

    private static final String VOWELS = "aeiou";
    private static final Pattern THREE = Pattern.compile("(.{6})(?=.)");

    private Syllables() {}

    /** So many syllables from these bits; each takes a little over six of them. */
    public static String of(BigInteger bits, int syllables) {
        var letters = new StringBuilder();
        var rest = bits;
        for (int syllable = 0; syllable < syllables; syllable++) {
            for (var alphabet : new String[] {CONSONANTS, VOWELS}) {
                var divided = rest.divideAndRemainder(BigInteger.valueOf(alphabet.length()));
                letters.append(alphabet.charAt(divided[1].intValue()));
                rest = divided[0];
            }
        }
        return letters.toString();
    }

    /** Syllables as somebody typed them: capitals, spaces, hyphens and the letters that sound alike are forgiven. */
    public static String typed(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace('v', 'f')
                .replace('z', 's')
                .replace('y', 'i')
                .replace('c', 'k')
                .replaceAll("[^a-z]", "");
    }

    /** In words of three, to print and to read aloud. */
    public static String inWords(String syllables) {
        return THREE.matcher(syllables).replaceAll("$1 ");
    }
}
