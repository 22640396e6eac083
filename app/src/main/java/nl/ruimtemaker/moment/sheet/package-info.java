/** Stories that come in from a list: looked at first, and brought in when a keeper says so. */
@NullMarked
@NamedInterface("sheet")
package nl.ruimtemaker.moment.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
