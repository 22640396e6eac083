/** {@code ./ruimtemaker analyse}: a calculation over a file, as a table for people or as JSON for machines. */
@NullMarked
package nl.ruimtemaker.analysis.command;

import org.jspecify.annotations.NullMarked;
