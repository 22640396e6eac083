package nl.ruimtemaker.operations.moving;

/** It cannot be done; the sentence says why, and what to do. */
public class Refused extends RuntimeException {
    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
