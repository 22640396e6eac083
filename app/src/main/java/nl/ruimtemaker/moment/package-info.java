/** What happened, told in a few words: telling, reading, searching, and taking back. */
@NullMarked
@ApplicationModule(
        displayName = "moment",
        allowedDependencies = {"platform", "people", "neighbourhood", "mirror"})
package nl.ruimtemaker.moment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
