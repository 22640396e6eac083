package nl.ruimtemaker.operations.backup;

/** A backup that could not be tried, which says nothing of whether it restores: one plain sentence. */
final class Untried extends Refused {
    Untried(String sentence) {
        super(sentence);
    }

    Untried(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
