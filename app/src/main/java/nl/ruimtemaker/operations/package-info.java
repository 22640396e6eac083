/** What whoever runs the machine does: backups and putting them back. */
@NullMarked
@ApplicationModule(
        displayName = "operations",
        allowedDependencies = {"platform", "platform :: postgres"})
package nl.ruimtemaker.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
