package nl.ruimtemaker.moment;

import org.jspecify.annotations.Nullable;

/** The box for a code from a slip: what was typed, and what is wrong with it. */
public record SlipPage(String code, @Nullable String mistake) {
    static final SlipPage EMPTY = new SlipPage("", null);
}
