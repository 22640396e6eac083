package nl.ruimtemaker.operations.backup;

/** A backup cannot be made or put back, for a reason that its operator can do something about: one plain sentence. */
public class Refused extends RuntimeException {
    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
