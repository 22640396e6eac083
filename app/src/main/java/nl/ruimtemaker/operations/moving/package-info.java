/** A whole space taken along, brought in, or made gone. */
@NullMarked
package nl.ruimtemaker.operations.moving;

import org.jspecify.annotations.NullMarked;
