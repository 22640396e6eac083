package nl.ruimtemaker.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** New identifiers, ordered by time (UUID version 7, RFC 9562), so that an index grows at its end. */
@Component
public class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new identifier of this millisecond. */
    public UUID next() {
        long high = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
