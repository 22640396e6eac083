/** The top of the house: starts the village, so that anybody can look around. */
@NullMarked
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {"platform", "platform :: postgres", "people", "neighbourhood", "mirror", "moment"})
package nl.ruimtemaker.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
