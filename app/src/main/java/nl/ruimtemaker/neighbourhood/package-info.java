/** Who lives here, which groups there are, and the places where things happen. */
@NullMarked
@ApplicationModule(
        displayName = "neighbourhood",
        allowedDependencies = {"platform", "people"})
package nl.ruimtemaker.neighbourhood;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
