package nl.ruimtemaker.operations.backup;

/** One thing that was looked at, and whether it is as it should be. */
public record Finding(boolean good, String sentence) {}
