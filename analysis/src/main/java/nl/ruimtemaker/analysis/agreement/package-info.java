/** Two readings of one moment, such as a resident's and a professional's: where they differ there is something to talk about. */
@NullMarked
package nl.ruimtemaker.analysis.agreement;

import org.jspecify.annotations.NullMarked;
