/** Signing in by a link in a mail. */
@NullMarked
package nl.ruimtemaker.people.signin;

import org.jspecify.annotations.NullMarked;
