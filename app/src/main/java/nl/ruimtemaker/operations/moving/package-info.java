/** A whole space taken along, brought in, or made gone. */
@NullMarked
@NamedInterface("moving")
package nl.ruimtemaker.operations.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
