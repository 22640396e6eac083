package nl.ruimtemaker.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the application that runs now, as its build named it. */
public final class Version {
    private Version() {}

    /** Its name, as in 1.2.0. */
    public static String running() {
        try (var info = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            var build = new Properties();
            if (info != null) {
                build.load(info);
            }
            return build.getProperty("build.version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
