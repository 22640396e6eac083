package nl.ruimtemaker.platform;

/** Too many are here at once: better a kind word now than a long wait. */
public class Busy extends RuntimeException {
    Busy() {
        super("busy", null, false, false);
    }
}
