/** Persons and spaces: who stands where, who is let in for a while, and who agreed to what. */
@NullMarked
@ApplicationModule(displayName = "people", allowedDependencies = "platform")
package nl.ruimtemaker.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
