/** Whether more, or fewer, signals come in than one would expect by chance: a reason to go and listen, and never a proof. */
@NullMarked
package nl.ruimtemaker.analysis.signals;

import org.jspecify.annotations.NullMarked;
