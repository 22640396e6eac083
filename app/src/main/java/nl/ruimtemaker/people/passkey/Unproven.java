package nl.ruimtemaker.people.passkey;

/** What a device said does not let anybody in, or in any more. */
class Unproven extends RuntimeException {
    private final Why why;

    Unproven(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    /** Each has a sentence of its own. */
    enum Why {
        /** It came too late, or for the second time. */
        OVER,
        /** Nobody here has this device, any more. */
        UNKNOWN,
        /** It counted back, as a copy would. */
        COUNTER,
        /** It was not made by this device, for this site, just now. */
        WRONG
    }

    String sentence() {
        return "passkey.refused." + why;
    }
}
