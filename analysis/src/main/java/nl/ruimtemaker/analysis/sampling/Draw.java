package nl.ruimtemaker.analysis.sampling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A simple random sample without replacement that anybody can draw again: names are put in the order of their HMAC-SHA256
 * under a seed that was published beforehand, and the first are taken.
 *
 * <p>The order is our own choice; the function is that of H. Krawczyk, M. Bellare and R. Canetti, HMAC: Keyed-Hashing for
 * Message Authentication, RFC 2104 (1997).
 */
public final class Draw {
    private Draw() {}

    /**
     * The names in the order in which they are drawn; the first {@code n} are a sample of that size.
     *
     * @param seed not empty; published before anybody knows the names
     * @param names without doubles; the order in which they come does not matter
     * @throws IllegalArgumentException when the seed is empty
     */
    public static List<String> order(String seed, Collection<String> names) {
        if (seed.isEmpty()) {
            throw new IllegalArgumentException("Expected a seed, found nothing");
        }
        var mac = mac(seed);
        return names.stream()
                .map(name -> new Place(HexFormat.of().formatHex(mac.doFinal(name.getBytes(UTF_8))), name))
                .sorted(Comparator.comparing(Place::hash))
                .map(Place::name)
                .toList();
    }

    /** Made once for each name, as a comparison would else make two. */
    private record Place(String hash, String name) {}

    private static Mac mac(String seed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed.getBytes(UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform knows HmacSHA256", e);
        }
    }
}
