package nl.ruimtemaker.platform;

import java.util.ArrayList;
import java.util.List;

/** The front: whose this is, the ways in, and nine promises beneath. */
public record FrontPage(List<Way> ways) {
    /** After the first sentence, which is the heading: the other nine, each with the shape of whom it is about. */
    public static final List<Promise> PROMISES = List.of(
            new Promise(2, "ours"),
            new Promise(3, "ours"),
            new Promise(4, "guest"),
            new Promise(5, "ours"),
            new Promise(6, "ours"),
            new Promise(7, "theirs"),
            new Promise(8, "theirs"),
            new Promise(9, "theirs"),
            new Promise(10, "ours"));

    /** A sentence: how it begins, and its {@code .words}. */
    public record Promise(int number, String whose) {
        /** The key of how it begins. */
        public String text() {
            return "platform.front." + number;
        }
    }

    /** A way in: where it leads, and the key of what it is called. */
    public record Way(String path, String text, boolean first) {}

    /** The ways in for somebody who did or did not sign in; in the demo one may look around first. */
    static FrontPage of(boolean demo, boolean signedIn) {
        var ways = new ArrayList<Way>();
        if (demo) {
            ways.add(new Way("/de-linde", "platform.front.look", true));
            ways.add(new Way("/wie-ben-je", "platform.front.who", false));
        }
        ways.add(new Way("/briefje", "platform.front.code", false));
        ways.add(
                signedIn
                        ? new Way("/mij", "platform.front.mine", false)
                        : new Way("/aanmelden", "platform.front.sign-in", false));
        return new FrontPage(List.copyOf(ways));
    }
}
