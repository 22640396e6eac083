package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs a short command to its end. */
final class Commands {
    private Commands() {}

    /** Its exit code, with what it said thrown away. */
    static int run(ProcessBuilder command) throws IOException {
        return await(command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /**
     * Runs it and expects it to succeed.
     *
     * @throws IOException with what the command said, when it does not
     */
    static void must(ProcessBuilder command) throws IOException {
        var process = command.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (await(process) != 0) {
            throw new IOException(String.join(" ", command.command().getFirst(), "failed:", said.strip()));
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
