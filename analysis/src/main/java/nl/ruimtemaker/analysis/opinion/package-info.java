/** What people think together, from their votes alone: where they stand, who stands near whom, and what all of them share. */
@NullMarked
package nl.ruimtemaker.analysis.opinion;

import org.jspecify.annotations.NullMarked;
