package nl.ruimtemaker.platform;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How much may come from one link, device or mail address in a while. Never from one network address: a whole community
 * house tells over one wireless network.
 */
@Component
public class Limits {
    private static final int REMEMBERED = 50_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * Counts one more for this key.
     *
     * @throws TooMany when more than so many came within the period
     */
    public void allow(String what, String key, int most, Duration period) {
        var bucket = buckets.computeIfAbsent(
                what + " " + Fingerprint.of(key).hex(),
                unknown -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(most)
                                .refillGreedy(most, period)
                                .build())
                        .build());
        var tried = bucket.tryConsumeAndReturnRemaining(1);
        if (!tried.isConsumed()) {
            throw new TooMany(Duration.ofNanos(tried.getNanosToWaitForRefill()));
        }
    }
}
