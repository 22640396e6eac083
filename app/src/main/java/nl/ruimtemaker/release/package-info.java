/** What leaves the neighbourhood: the keepers' sitting, and everything that went out. */
@NullMarked
@ApplicationModule(
        displayName = "release",
        allowedDependencies = {"platform", "people", "moment"})
package nl.ruimtemaker.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
