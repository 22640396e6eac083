/** Somebody from outside looks whether a letter is so: drawn sentences, tellers who want to be asked, and a name under it. */
@NullMarked
package nl.ruimtemaker.letter.outside;

import org.jspecify.annotations.NullMarked;
