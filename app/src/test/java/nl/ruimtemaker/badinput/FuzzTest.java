package nl.ruimtemaker.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Bad input at every route and field, by a fuzzer in a process of its own: 2,000 requests here, 100,000 in the night
 * ({@code -P nightly}). {@code -Dfuzz.seed} does a run again, {@code -Dfuzz.requests} makes it longer.
 */
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final int SEED = Integer.getInteger("fuzz.seed", 42);
    private static final int LONGEST = 700;

    @Test
    void whateverComesIsAnsweredWithASentence() throws Exception {
        var folder = Files.createDirectories(Path.of("target/fuzz").toAbsolutePath());
        var report = folder.resolve("report.txt");
        Files.deleteIfExists(report);
        IO.println("Fuzzing with -Dfuzz.requests=" + REQUESTS + " -Dfuzz.seed=" + SEED + "; what comes of it is in "
                + report);
        var fuzzer = fuzzer(folder, begin(), report);
        assertThat(fuzzer.waitFor(REQUESTS / 10 + 300, TimeUnit.SECONDS))
                .as("it ends")
                .isTrue();
        assertThat(report).exists();
        var lines = Files.readAllLines(report);
        assertThat(lines.getFirst()).isEqualTo("asked " + REQUESTS);
        assertThat(lines)
                .as("ways in that were never tried")
                .noneMatch(line -> line.startsWith("way ") && line.endsWith("{}"));
        assertThat(lines.stream().filter(line -> line.startsWith("fault "))).isEmpty();
        assertThat(fuzzer.exitValue())
                .as("what the fuzzer itself found stands in " + folder)
                .isZero();
    }

    /** Inputs to begin with: from nothing at all it would take the fuzzer long to come to a whole form. */
    private static Path begin() throws IOException {
        var begin = Files.createTempDirectory("ruimtemaker-fuzz-");
        var random = new Random(SEED);
        for (int number = 0; number < REQUESTS / 2; number++) {
            var input = new byte[LONGEST];
            random.nextBytes(input);
            Files.write(begin.resolve("%06d".formatted(number)), input);
        }
        return begin;
    }

    private static Process fuzzer(Path folder, Path begin, Path report) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var virtualMachine = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Xss8m",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=Europe/Amsterdam",
                "-Dreport=" + report,
                "-cp",
                System.getProperty("java.class.path"));
        var fuzzer = List.of(
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + BadInput.class.getName(),
                "--instrumentation_includes=nl.ruimtemaker.**",
                "--instrumentation_excludes=nl.ruimtemaker.badinput.**:nl.ruimtemaker.Visitor*",
                "--custom_hook_includes=nl.ruimtemaker.**:org.springframework.jdbc.**",
                "--reproducer_path=" + folder,
                "-runs=" + REQUESTS,
                "-seed=" + SEED,
                "-max_len=" + LONGEST,
                "-len_control=0",
                "-timeout=120",
                "-artifact_prefix=" + folder + "/",
                begin.toString());
        return new ProcessBuilder(
                        Stream.concat(virtualMachine.stream(), fuzzer.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "fuzzer.log"))
                .start();
    }
}
