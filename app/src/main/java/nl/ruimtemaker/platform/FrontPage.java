package nl.ruimtemaker.platform;

import org.jspecify.annotations.Nullable;

/** The front: ten sentences that say whose this is. */
public record FrontPage(@Nullable String example) {
    /** How many sentences there are. */
    public static final int SENTENCES = 10;
}
