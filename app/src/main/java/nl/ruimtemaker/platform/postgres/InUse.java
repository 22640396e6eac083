package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another Ruimtemaker works in this data folder. */
public class InUse extends RuntimeException {
    InUse(Path data) {
        super("Another Ruimtemaker is running with the data in " + data
                + ". Stop that one, or give this one a folder of its own with --data.");
    }

    /**
     * Makes sure that nobody works in this folder now.
     *
     * @throws InUse when somebody does
     */
    public static void check(Path data) {
        if (isRunning(data)) {
            throw new InUse(data);
        }
    }

    /** Whether somebody works in this folder now. */
    public static boolean isRunning(Path data) {
        if (!Files.exists(data.resolve("postgres"))) {
            return false;
        }
        try {
            ClusterFolder.lock(data).close();
            return false;
        } catch (InUse e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
