/** Passes: what a machine comes in with on somebody's behalf, made and ended by themselves. */
@NullMarked
package nl.ruimtemaker.people.pass;

import org.jspecify.annotations.NullMarked;
