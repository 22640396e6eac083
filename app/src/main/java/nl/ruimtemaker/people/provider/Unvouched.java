package nl.ruimtemaker.people.provider;

/** Somebody does not come in by the provider. */
class Unvouched extends RuntimeException {
    private final Why why;

    Unvouched(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Unvouched(Why why, Exception cause) {
        super(why.name(), cause, false, false);
        this.why = why;
    }

    /** Each has a sentence of its own. */
    enum Why {
        /** It does not answer. */
        DOWN,
        /** Somebody said no there. */
        DENIED,
        /** It came too late, for the second time, or in another browser than it began in. */
        OVER,
        /** It was no answer to what was asked. */
        WRONG,
        /** No mail address came along, or one that was not checked. */
        UNVERIFIED,
        /** Nobody here has that mail address, and no invitation was followed. */
        UNKNOWN,
        /** An invitation for anyone was followed, and no name came along. */
        NAMELESS,
        /** Whoever has that mail address here is somebody else there. */
        TAKEN
    }

    String sentence() {
        return "provider.refused." + why;
    }
}
