package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that comes to be there whole, or not at all. */
record Whole(Path file) {
    /** What comes to stand in it. */
    @FunctionalInterface
    interface Text {
        void writeTo(Writer file) throws IOException;
    }

    /** @throws Refused when its folder isn't there: better said before an hour of calculating than after */
    Whole {
        if (!Files.isDirectory(folder(file))) {
            throw new Refused("There is no folder " + folder(file) + ".");
        }
    }

    /** Writes beside it first, so that whoever stops halfway, by an error or by Ctrl-C, leaves nothing. */
    void write(Text text) throws IOException {
        var beside = folder(file)
                .resolve(".%s.%d"
                        .formatted(file.getFileName(), ProcessHandle.current().pid()));
        beside.toFile().deleteOnExit();
        try {
            try (var writer = Files.newBufferedWriter(beside)) {
                text.writeTo(writer);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path folder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new Refused("Expected a file, found " + file + ".");
        }
        return folder;
    }
}
