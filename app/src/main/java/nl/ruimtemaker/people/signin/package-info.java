/** Signing in by a link in a mail, and what the other ways in build on. */
@NullMarked
package nl.ruimtemaker.people.signin;

import org.jspecify.annotations.NullMarked;
