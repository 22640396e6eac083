package nl.ruimtemaker.operations.moving;

import org.jspecify.annotations.Nullable;

/** What it means when a space goes, and whether that was asked. */
public record EndingPage(String place, @Nullable Ending ending) {}
