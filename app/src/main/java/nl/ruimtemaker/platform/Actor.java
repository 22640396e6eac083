package nl.ruimtemaker.platform;

import org.jspecify.annotations.Nullable;

/**
 * Whoever is behind a request, by the keys it carries: of a sign-in, of a space's telling link, of a paper slip. The
 * database decides what a key opens; here nobody is trusted or known yet.
 */
public record Actor(
        @Nullable Fingerprint signIn,
        @Nullable String link,
        @Nullable Fingerprint slip) {
    /** Somebody without any key. */
    public static final Actor NOBODY = new Actor(null, null, null);

    /** The same actor at a door for which this telling link was handed out. */
    public Actor withLink(String key) {
        return new Actor(signIn, key, slip);
    }

    /** The same actor without its slip: for every page that is not the slip's own. */
    public Actor withoutSlip() {
        return new Actor(signIn, link, null);
    }
}
