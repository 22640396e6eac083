/** What may be said of few people without saying it of one. */
@NullMarked
package nl.ruimtemaker.analysis.disclosure;

import org.jspecify.annotations.NullMarked;
