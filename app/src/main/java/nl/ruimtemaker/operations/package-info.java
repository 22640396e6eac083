/** Operations: taking a space along, bringing it in, making it gone; keeping it safe. */
@NullMarked
@ApplicationModule(
        displayName = "operations",
        allowedDependencies = {"platform", "people"})
package nl.ruimtemaker.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
