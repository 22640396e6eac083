/** What funder, organisation and neighbourhood agree on before a letter is written. */
@NullMarked
package nl.ruimtemaker.letter.agreement;

import org.jspecify.annotations.NullMarked;
