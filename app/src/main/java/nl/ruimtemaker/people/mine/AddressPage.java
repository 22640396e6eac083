package nl.ruimtemaker.people.mine;

import org.jspecify.annotations.Nullable;

/** Another mail address: what was typed, what is wrong with it, and how far it is. */
public record AddressPage(Step step, String typed, @Nullable String mistake) {
    /** How far it is. */
    public enum Step {
        /** Nothing was asked yet. */
        ASK,
        /** A link is on its way to the new address. */
        SENT,
        /** The link was opened, and waits for a button. */
        PRESS,
        /** The new address counts. */
        DONE,
        /** The link does not work any more. */
        OVER
    }

    static AddressPage at(Step step) {
        return new AddressPage(step, "", null);
    }
}
