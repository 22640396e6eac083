package nl.ruimtemaker.platform;

import java.time.Duration;

/** Too much came from one place in a short time. */
public class TooMany extends RuntimeException {
    private final long seconds;

    TooMany(Duration wait) {
        super("too many", null, false, false);
        this.seconds = wait.toSeconds() + 1;
    }

    /** After how many seconds there is room for one more. */
    long seconds() {
        return seconds;
    }
}
