package nl.ruimtemaker.operations.backup;

import java.nio.file.Path;

/** A backup that was made: where it is, and how much is in it. */
public record Made(Path file, int tables, long rows) {}
