package nl.ruimtemaker.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * New identifiers, ordered by time (UUID version 7, RFC 9562), so that an index grows at its end. Those of one process also
 * follow each other within a millisecond and when the clock is set back: of two answers the later one is the last word.
 */
@Component
public class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new identifier of this millisecond, behind all before it. */
    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long step = last.updateAndGet(before -> Math.max(before + 1, now));
        long counter = step & (1 << COUNTER_BITS) - 1;
        long high = step >>> COUNTER_BITS << 16 | 0x7000L | counter;
        long low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
