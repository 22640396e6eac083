package nl.ruimtemaker.moment;

import java.util.List;

/**
 * What was told without a network and is still on this device: its script fills the page in, since only the device knows.
 *
 * @param states what can be said of each
 */
public record UnsentPage(List<State> states) {
    /** How far a telling came. */
    public enum State {
        WAITING,
        SENT,
        REFUSED,
        /** It is of somebody who is not signed in now. */
        AWAY,
        OTHERS
    }
}
