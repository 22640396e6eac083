/** The beginning of a space, by a link that works once. */
@NullMarked
package nl.ruimtemaker.people.founding;

import org.jspecify.annotations.NullMarked;
