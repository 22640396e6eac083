/** What every mirror is: counts with their n, small numbers kept, how it was counted, and a closing question. */
@NullMarked
@ApplicationModule(
        displayName = "mirror",
        allowedDependencies = {"platform", "people"})
package nl.ruimtemaker.mirror;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
