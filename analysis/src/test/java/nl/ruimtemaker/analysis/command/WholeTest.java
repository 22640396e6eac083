package nl.ruimtemaker.analysis.command;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WholeTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void whoStopsHalfwayByCtrlCLeavesNothing() throws IOException, InterruptedException {
        var writing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Halfway.class.getName(),
                        folder.resolve("a.svg").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(writing.inputReader().readLine()).isEqualTo("halfway");
        assertThat(files()).hasSize(1).doesNotContain(folder.resolve("a.svg"));
        new ProcessBuilder("kill", "-INT", String.valueOf(writing.pid()))
                .start()
                .waitFor();
        assertThat(writing.waitFor(30, SECONDS)).isTrue();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatGoesWrongHalfwayLeavesWhatWasThere() throws IOException {
        var file = Files.writeString(folder.resolve("a.svg"), "earlier");
        assertThatThrownBy(() -> new Whole(file).write(text -> {
                    text.write("half");
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).content().isEqualTo("earlier");
        assertThat(files()).containsExactly(file);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Writes half a file, says so, and waits to be stopped. */
    static final class Halfway {
        static void main(String[] words) throws IOException {
            new Whole(Path.of(words[0])).write(text -> {
                text.write("half");
                text.flush();
                IO.println("halfway");
                IO.readln();
            });
        }
    }
}
