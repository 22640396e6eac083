/** Whatever comes in, at every route and field, is answered with a page and a sentence: tried by a fuzzer. */
@NullMarked
package nl.ruimtemaker.badinput;

import org.jspecify.annotations.NullMarked;
