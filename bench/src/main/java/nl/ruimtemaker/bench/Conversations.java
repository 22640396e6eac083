package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The opinion part of the analysis library: beside what was published, as fast as it is, and as it grows. */
final class Conversations {
    private Conversations() {}

    static void measure(Asked asked) throws IOException, InterruptedException {
        PublishedConversations.tell();
        PublishedGroups.tell();
        ConversationSpeed.tell();
        ConversationSizes.tell();
    }

    /** A folder of {@code shared/data} in a folder above this project; elsewhere it is not there. */
    static Path folder(String name) {
        var here = Path.of(System.getProperty("ruimtemaker.here", ".")).toAbsolutePath();
        for (var above = here; above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve("shared/data").resolve(name))) {
                return above.resolve("shared/data").resolve(name);
            }
        }
        return here.resolve("not here");
    }
}
