package nl.ruimtemaker.analysis;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Data of others that may not be shipped: it lies beside the project, or it isn't here. */
public final class Beside {
    private Beside() {}

    /** A folder in {@code shared/data} of a folder above this one; where there is none, the test is aborted. */
    public static Path data(String name) {
        var found = find(name);
        assumeThat(found).as("not here: shared/data/" + name).isPresent();
        return found.orElseThrow();
    }

    /** The same, or nothing where there is none. */
    public static Optional<Path> find(String name) {
        return Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        folder -> folder.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve("shared/data").resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
