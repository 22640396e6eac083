/** Links that let people in: for somebody one knows, or for anyone. */
@NullMarked
package nl.ruimtemaker.people.invitation;

import org.jspecify.annotations.NullMarked;
