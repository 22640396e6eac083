/** How sure a share of a small number is. */
@NullMarked
package nl.ruimtemaker.analysis.sampling;

import org.jspecify.annotations.NullMarked;
