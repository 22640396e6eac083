/** Organisations that are let in for a while, and asked to leave. */
@NullMarked
package nl.ruimtemaker.people.guesthood;

import org.jspecify.annotations.NullMarked;
