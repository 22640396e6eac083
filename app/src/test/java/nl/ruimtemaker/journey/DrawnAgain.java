package nl.ruimtemaker.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The draw as whoever checks a letter can do it over, with what stands on the page and without us. */
final class DrawnAgain {
    private DrawnAgain() {}

    static List<String> by(String key, int sentences) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
        return IntStream.rangeClosed(1, sentences)
                .mapToObj(number -> "zin-" + number)
                .sorted(Comparator.comparing(name -> HexFormat.of().formatHex(mac.doFinal(name.getBytes(UTF_8)))))
                .map(name -> "Geloot: " + name)
                .toList();
    }
}
