package nl.ruimtemaker.analysis.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @Timeout(30)
    void whatTakesLongIsSaid() throws InterruptedException {
        try (var progress = new Progress(new PrintStream(err, true, UTF_8), Duration.ofMillis(1))) {
            progress.now("Read 10000 rows");
            while (!err.toString(UTF_8).contains("Read 10000 rows (0 s)")) {
                Thread.sleep(1);
            }
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
