package nl.ruimtemaker.platform.postgres;

import java.nio.file.Path;

/** Another Ruimtemaker works in this data folder. */
public class InUse extends RuntimeException {
    InUse(Path data) {
        super("Another Ruimtemaker is running with the data in " + data + ". Stop that one, or give this one a folder of its own with --data.");
    }
}
