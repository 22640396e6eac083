/** Coming in with what unlocks a device of one's own: a finger, a face, or a number. */
@NullMarked
package nl.ruimtemaker.people.passkey;

import org.jspecify.annotations.NullMarked;
