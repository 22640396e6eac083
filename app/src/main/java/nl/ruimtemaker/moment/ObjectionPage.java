package nl.ruimtemaker.moment;

import org.jspecify.annotations.Nullable;

/** The page where somebody says: this is about me. */
public record ObjectionPage(
        Moment moment, String said, @Nullable String mistake, boolean done) {}
