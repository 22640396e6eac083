/** The ground floor: who asks, ids, time, texts, the page shell, mail, photos, and the small interfaces that rooms fill. */
@NullMarked
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {})
package nl.ruimtemaker.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
