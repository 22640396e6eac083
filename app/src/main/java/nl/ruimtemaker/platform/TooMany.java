package nl.ruimtemaker.platform;

/** Too much came from one place in a short time. */
public class TooMany extends RuntimeException {
    public TooMany() {
        super("too many", null, false, false);
    }
}
