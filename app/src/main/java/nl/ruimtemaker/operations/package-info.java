/** What whoever runs the machine does: whole spaces taken along, brought in and made gone, and backups. */
@NullMarked
@ApplicationModule(
        displayName = "operations",
        allowedDependencies = {"platform", "platform :: postgres", "people"})
package nl.ruimtemaker.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
