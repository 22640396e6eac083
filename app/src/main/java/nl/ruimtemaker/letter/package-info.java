/** Letters: an account in sentences, each of which resolves to stories whose tellers found it true. */
@NullMarked
@ApplicationModule(
        displayName = "letter",
        allowedDependencies = {"platform", "people", "moment", "release"})
package nl.ruimtemaker.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
