package nl.ruimtemaker.platform;

import org.jspecify.annotations.Nullable;

/**
 * Whoever is behind a request, by the keys it carries: of a sign-in, of a space's telling link, of a paper slip, or the
 * pass of a machine. The database decides what a key opens; here nobody is trusted or known yet.
 */
public record Actor(
        @Nullable Fingerprint signIn,
        @Nullable String link,
        @Nullable Fingerprint slip,
        @Nullable Fingerprint pass) {
    /** Somebody without any key. */
    public static final Actor NOBODY = new Actor(null, null, null);

    /** Somebody with a browser. */
    public Actor(@Nullable Fingerprint signIn, @Nullable String link, @Nullable Fingerprint slip) {
        this(signIn, link, slip, null);
    }

    /** A machine, which has its pass and nothing else. */
    public static Actor byPass(Fingerprint pass) {
        return new Actor(null, null, null, pass);
    }

    /** The same actor at a door for which this telling link was handed out. */
    public Actor withLink(String key) {
        return new Actor(signIn, key, slip, pass);
    }

    /** The same actor without its slip: for every page that is not the slip's own. */
    public Actor withoutSlip() {
        return new Actor(signIn, link, null, pass);
    }
}
