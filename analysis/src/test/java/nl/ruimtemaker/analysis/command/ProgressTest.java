package nl.ruimtemaker.analysis.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @Timeout(30)
    void whatTakesLongIsSaid() throws IOException {
        var heard = new PipedInputStream();
        try (var said = new PrintStream(new PipedOutputStream(heard), true, UTF_8);
                var progress = new Progress(said, Duration.ofMillis(1))) {
            progress.now("Read 10000 rows");
            var lines = new BufferedReader(new InputStreamReader(heard, UTF_8)).lines();
            assertThat(lines.anyMatch(line -> line.contains("Read 10000 rows (0 s)")))
                    .isTrue();
        }
    }

    @Test
    void whoIsReadySoonHearsNothing() {
        try (var progress = new Progress(new PrintStream(err, true, UTF_8), Duration.ofMinutes(1))) {
            progress.now("Calculating");
        }
        assertThat(err.toString(UTF_8)).isEmpty();
    }
}
