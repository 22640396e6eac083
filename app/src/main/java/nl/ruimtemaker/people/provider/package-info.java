/** Coming in by whoever signs people in elsewhere, such as a municipality, by OpenID Connect. */
@NullMarked
@NamedInterface("provider")
package nl.ruimtemaker.people.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
