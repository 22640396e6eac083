/** Backups of the whole installation: made while people tell on, tried, put back, and thrown away in time. */
@NullMarked
@NamedInterface("backup")
package nl.ruimtemaker.operations.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
