package nl.ruimtemaker.platform;

/** It is not there, or not for this person: the page that follows never tells the two apart. */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
