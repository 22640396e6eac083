package nl.ruimtemaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The village as it is first loaded, by the house itself, once in a run of all tests: every house of a test begins with a copy. */
final class FirstVillage implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** What the houses of the tests have in common; the passwords of the database follow from the secret. */
    private static final Map<String, Object> COMMON = Map.of(
            "ruimtemaker.demo",
            true,
            "ruimtemaker.errand",
            true,
            "ruimtemaker.host",
            "Buurtserver Coöperatie",
            "ruimtemaker.payer",
            "bewonersvereniging De Linde",
            "ruimtemaker.secret",
            "a secret of the tests",
            "ruimtemaker.port",
            0,
            "spring.main.allow-bean-definition-overriding",
            true);

    private static final Path PLACE = Path.of(System.getProperty("java.io.tmpdir"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var data = PLACE.resolve("ruimtemaker-test-" + UUID.randomUUID());
            copy(made(), data);
            TestPropertyValues.of("ruimtemaker.data=" + data).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two forks of a run wait for each other; another run has other classes, and makes its own. */
    private static synchronized Path made() throws IOException {
        var village = PLACE.resolve("ruimtemaker-village-"
                + System.getProperty("tests.run", ProcessHandle.current().pid() + ""));
        var lock = village.resolveSibling(village.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!Files.exists(village)) {
                var making = village.resolveSibling(village.getFileName() + ".making");
                make(making);
                Files.move(making, village, StandardCopyOption.ATOMIC_MOVE);
            }
            return village;
        }
    }

    private static void make(Path data) {
        try (var house = new SpringApplicationBuilder(Ruimtemaker.class, StandingClock.class)
                .properties(COMMON)
                .properties(Map.of("ruimtemaker.data", data.toString()))
                .run()) {
            house.getId();
        }
    }

    /** With its owners: the database is another user's where root runs the tests. */
    private static void copy(Path from, Path to) throws IOException {
        try {
            var copied = new ProcessBuilder("cp", "-a", "--reflink=auto", from.toString(), to.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (copied != 0) {
                throw new IOException("Copying the village ended with " + copied);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
