/** Answers given by a place in a triangle: how much of each of three things, where more of one is less of the others. */
@NullMarked
package nl.ruimtemaker.analysis.composition;

import org.jspecify.annotations.NullMarked;
